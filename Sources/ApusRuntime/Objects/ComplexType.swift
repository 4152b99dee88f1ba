import ApusNumerics
import Glibc

// The class complex.

/// A complex number in registers.
struct Complex {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    init(_ object: ComplexObject) { self.init(object.real, object.imaginary) }

    /// The absolute value; infinite where a part is.
    var magnitude: Double { hypot(real, imaginary) }
}

func makeComplex(_ ts: ThreadState, _ number: Complex) -> Value {
    ComplexObject.allocate(ts, real: number.real, imaginary: number.imaginary).value
}

func initializeComplexType(_ ts: ThreadState) {
    let type = makeType(ts, "complex", layout: ShapeNumber.complex, base: Types.object)
    _ = type
}

/// The power of a negative float with a fractional exponent.
func complexPower(_ ts: ThreadState, _ base: Double, _ exponent: Double) -> Value {
    let angle = atan2(0.0, base) * exponent
    let length = pow(base.magnitude, exponent)
    return makeComplex(ts, Complex(length * cos(angle), length * sin(angle)))
}
