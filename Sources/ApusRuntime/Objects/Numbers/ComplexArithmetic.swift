import Glibc

// Arithmetic of complex numbers as CPython does it, to the last bit.

/// A complex number in registers.
struct Complex {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    init(_ object: ComplexObject) { self.init(object.real, object.imaginary) }

    static let one = Complex(1, 0)

    var isZero: Bool { real == 0 && imaginary == 0 }
    var isInfinite: Bool { real.isInfinite || imaginary.isInfinite }

    static func + (left: Complex, right: Complex) -> Complex {
        Complex(left.real + right.real, left.imaginary + right.imaginary)
    }

    static func - (left: Complex, right: Complex) -> Complex {
        Complex(left.real - right.real, left.imaginary - right.imaginary)
    }

    static func * (left: Complex, right: Complex) -> Complex {
        Complex(
            left.real * right.real - left.imaginary * right.imaginary,
            left.real * right.imaginary + left.imaginary * right.real)
    }

    /// The quotient, scaled by the larger part of the divisor (R. L. Smith, Algorithm 116, 1962); nil: division by zero.
    func divided(by divisor: Complex) -> Complex? {
        if divisor.isZero { return nil }
        if divisor.real.magnitude >= divisor.imaginary.magnitude {
            let ratio = divisor.imaginary / divisor.real
            let scale = divisor.real + divisor.imaginary * ratio
            return Complex((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale)
        }
        if divisor.imaginary.magnitude >= divisor.real.magnitude {
            let ratio = divisor.real / divisor.imaginary
            let scale = divisor.real * ratio + divisor.imaginary
            return Complex((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale)
        }
        return Complex(.nan, .nan)
    }

    /// An integer power by repeated squaring; nil: zero to a negative power.
    func raised(toInteger exponent: Int) -> Complex? {
        var result = Complex.one
        var square = self
        var rest = exponent.magnitude
        while rest > 0 {
            if rest & 1 != 0 { result = result * square }
            rest >>= 1
            if rest > 0 { square = square * square }
        }
        return exponent > 0 ? result : Complex.one.divided(by: result)
    }

    /// The principal value of a power; nil: zero to a negative or complex power,
    /// or no direction.
    func raised(to exponent: Complex) -> Complex? {
        if exponent.isZero { return .one }
        if isZero { return exponent.imaginary != 0 || exponent.real < 0 ? nil : Complex(0, 0) }
        let magnitude = hypot(real, imaginary)
        let angle = atan2(imaginary, real)
        var length = pow(magnitude, exponent.real)
        var phase = angle * exponent.real
        if exponent.imaginary != 0 {
            length /= exp(angle * exponent.imaginary)
            phase += exponent.imaginary * log(magnitude)
        }
        // CPython takes the domain error of the C library's cos for that of a zero base.
        if phase.isInfinite { return nil }
        return Complex(length * cos(phase), length * sin(phase))
    }
}

func makeComplex(_ ts: ThreadState, _ number: Complex) -> Value {
    ComplexObject.allocate(ts, real: number.real, imaginary: number.imaginary).value
}

/// `base ** exponent` with CPython's errors. Small whole exponents are exact where the products are.
func complexPower(_ ts: ThreadState, _ base: Complex, _ exponent: Complex) -> Value {
    let isWhole =
        exponent.imaginary == 0 && exponent.real == exponent.real.rounded(.down) && exponent.real.magnitude <= 100
    let power = isWhole ? base.raised(toInteger: Int(exponent.real)) : base.raised(to: exponent)
    guard let power else { return raise(ts, .zeroDivisionError, "0.0 to a negative or complex power") }
    if power.isInfinite { return raise(ts, .overflowError, "complex exponentiation") }
    return makeComplex(ts, power)
}

/// The power of a negative float with a fractional exponent.
func complexPower(_ ts: ThreadState, _ base: Double, _ exponent: Double) -> Value {
    complexPower(ts, Complex(base, 0), Complex(exponent, 0))
}
