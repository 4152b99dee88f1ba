// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Math/math.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `math`.
package func makeMathModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "math" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "This module provides access to the mathematical functions\ndefined by the C standard.").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("pi", makeFloat(ts, 3.141592653589793))
    natives.define("e", makeFloat(ts, 2.718281828459045))
    natives.define("tau", makeFloat(ts, 6.283185307179586))
    natives.define("inf", makeFloat(ts, Double.infinity))
    natives.define("nan", makeFloat(ts, Double.nan))
    natives.function("sqrt\0($module, x, /)\0Return the square root of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathSqrt(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("exp\0($module, x, /)\0Return e raised to the power of x.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathExp(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("exp2\0($module, x, /)\0Return 2 raised to the power of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathExp2(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("expm1\0($module, x, /)\0Return exp(x)-1.\n\nThis function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathExpm1(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("log1p\0($module, x, /)\0Return the natural logarithm of 1+x (base e).\n\nThe result is computed in a way which is accurate for x near zero.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathLog1p(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("cbrt\0($module, x, /)\0Return the cube root of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathCbrt(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("sin\0($module, x, /)\0Return the sine of x (measured in radians).\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathSin(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("cos\0($module, x, /)\0Return the cosine of x (measured in radians).\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathCos(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("tan\0($module, x, /)\0Return the tangent of x (measured in radians).\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathTan(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("asin\0($module, x, /)\0Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathAsin(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("acos\0($module, x, /)\0Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathAcos(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("atan\0($module, x, /)\0Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathAtan(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("sinh\0($module, x, /)\0Return the hyperbolic sine of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathSinh(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("cosh\0($module, x, /)\0Return the hyperbolic cosine of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathCosh(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("tanh\0($module, x, /)\0Return the hyperbolic tangent of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathTanh(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("asinh\0($module, x, /)\0Return the inverse hyperbolic sine of x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathAsinh(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("acosh\0($module, x, /)\0Return the inverse hyperbolic cosine of x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathAcosh(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("atanh\0($module, x, /)\0Return the inverse hyperbolic tangent of x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathAtanh(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("fabs\0($module, x, /)\0Return the absolute value of the float x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathFabs(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("erf\0($module, x, /)\0Error function at x.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathErf(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("erfc\0($module, x, /)\0Complementary error function at x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathErfc(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("degrees\0($module, x, /)\0Convert angle x from radians to degrees.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathDegrees(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("radians\0($module, x, /)\0Convert angle x from degrees to radians.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathRadians(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("gamma\0($module, x, /)\0Gamma function at x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathGamma(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("lgamma\0($module, x, /)\0Natural logarithm of absolute value of Gamma function at x.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        guard let result = mathLgamma(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("isnan\0($module, x, /)\0Return True if x is a NaN (not a number), and False otherwise.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathIsnan(ts, a0)
        return Value(result).raw
    }
    natives.function("isinf\0($module, x, /)\0Return True if x is a positive or negative infinity, and False otherwise.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathIsinf(ts, a0)
        return Value(result).raw
    }
    natives.function("isfinite\0($module, x, /)\0Return True if x is neither an infinity nor a NaN, and False otherwise.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathIsfinite(ts, a0)
        return Value(result).raw
    }
    natives.function("ulp\0($module, x, /)\0Return the value of the least significant bit of the float x.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let result = mathUlp(ts, a0)
        return makeFloat(ts, result).raw
    }
    natives.function("pow\0($module, x, y, /)\0Return x**y (x to the power of y).\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        guard let result = mathPow(ts, a0, a1) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("fmod\0($module, x, y, /)\0Return fmod(x, y), according to platform C.\n\nx % y may differ.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        guard let result = mathFmod(ts, a0, a1) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("remainder\0($module, x, y, /)\0Difference between x and the closest integer multiple of y.\n\nReturn x - n*y where n*y is the closest integer multiple of y.\nIn the case where x is exactly halfway between two multiples of\ny, the nearest even value of n is used. The result is always exact.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        guard let result = mathRemainder(ts, a0, a1) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("atan2\0($module, y, x, /)\0Return the arc tangent (measured in radians) of y/x.\n\nUnlike atan(y/x), the signs of both x and y are considered.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        let result = mathAtan2(ts, a0, a1)
        return makeFloat(ts, result).raw
    }
    natives.function("copysign\0($module, x, y, /)\0Return a float with the magnitude (absolute value) of x but the sign of y.\n\nOn platforms that support signed zeros, copysign(1.0, -0.0)\nreturns -1.0.\n\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        let result = mathCopysign(ts, a0, a1)
        return makeFloat(ts, result).raw
    }
    natives.function("nextafter\0($module, x, y, /)\0Return the next floating-point value after x towards y.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        let result = mathNextafter(ts, a0, a1)
        return makeFloat(ts, result).raw
    }
    natives.function("ldexp\0($module, x, i, /)\0Return x * (2**i).\n\nThis is essentially the inverse of frexp().\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = mathLdexp(ts, a0, a1) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("isclose\0($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)\0Determine whether two floating point numbers are close in value.\n\n  rel_tol\n    maximum difference for being considered \"close\", relative to the\n    magnitude of the input values\n  abs_tol\n    maximum difference for being considered \"close\", regardless of the\n    magnitude of the input values\n\nReturn True if a is close in value to b, and False otherwise.\n\nFor the values to be considered close, the difference between them\nmust be smaller than at least one of the tolerances.\n\n-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That\nis, NaN is not close to anything, even itself.  inf and -inf are\nonly close to themselves.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 260) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = doubleArgument(ts, v1) else { return 0 }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Double
        if v2.isNull { a2 = 1e-09 } else {
            guard let converted = doubleArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3: Double
        if v3.isNull { a3 = 0.0 } else {
            guard let converted = doubleArgument(ts, v3) else { return 0 }
            a3 = converted
        }
        guard let result = mathIsclose(ts, a0, a1, a2, a3) else { return 0 }
        return Value(result).raw
    }
    natives.function("frexp\0($module, x, /)\0Return the mantissa and exponent of x, as pair (m, e).\n\nm is a float and e is an int, such that x = m * 2.**e.\nIf x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        return mathFrexp(ts, a0).raw
    }
    natives.function("modf\0($module, x, /)\0Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = doubleArgument(ts, v0) else { return 0 }
        return mathModf(ts, a0).raw
    }
    natives.function("floor\0($module, x, /)\0Return the floor of x as an Integral.\n\nThis is the largest integer <= x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return mathFloor(ts, a0).raw
    }
    natives.function("ceil\0($module, x, /)\0Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return mathCeil(ts, a0).raw
    }
    natives.function("trunc\0($module, x, /)\0Truncates the Real x to the nearest Integral toward 0.\n\nUses the __trunc__ magic method.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return mathTrunc(ts, a0).raw
    }
    natives.function("gcd\0($module, *integers)\0Greatest Common Divisor.\0", NativeShape(name: 3, kind: NativeKind.window | NativeKind.direct, minimum: 0, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let a0 = ArgumentList(raw: base &+ 0, count: count &- 0)
        return mathGcd(ts, a0).raw
    }
    natives.function("lcm\0($module, *integers)\0Least Common Multiple.\0", NativeShape(name: 3, kind: NativeKind.window | NativeKind.direct, minimum: 0, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let a0 = ArgumentList(raw: base &+ 0, count: count &- 0)
        return mathLcm(ts, a0).raw
    }
    natives.function("factorial\0($module, n, /)\0Find n!.\n\nRaise a ValueError if x is negative or non-integral.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = bigIntegerArgument(ts, v0) else { return 0 }
        return mathFactorial(ts, a0).raw
    }
    natives.function("comb\0($module, n, k, /)\0Number of ways to choose k items from n items without repetition and without order.\n\nEvaluates to n! / (k! * (n - k)!) when k <= n and evaluates\nto zero when k > n.\n\nAlso called the binomial coefficient because it is equivalent\nto the coefficient of k-th term in polynomial expansion of the\nexpression (1 + x)**n.\n\nRaises TypeError if either of the arguments are not integers.\nRaises ValueError if either of the arguments are negative.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = bigIntegerArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = bigIntegerArgument(ts, v1) else { return 0 }
        return mathComb(ts, a0, a1).raw
    }
    natives.function("perm\0($module, n, k=None, /)\0Number of ways to choose k items from n items without repetition and with order.\n\nEvaluates to n! / (n - k)! when k <= n and evaluates\nto zero when k > n.\n\nIf k is not specified or is None, then k defaults to n\nand the function returns n!.\n\nRaises TypeError if either of the arguments are not integers.\nRaises ValueError if either of the arguments are negative.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = bigIntegerArgument(ts, v0) else { return 0 }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Value?
        if v1.isNull { a1 = nil } else if v1.isNone { a1 = nil } else {
            guard let converted = bigIntegerArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return mathPerm(ts, a0, a1).raw
    }
    natives.function("isqrt\0($module, n, /)\0Return the integer part of the square root of the input.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = bigIntegerArgument(ts, v0) else { return 0 }
        return mathIsqrt(ts, a0).raw
    }
    natives.function("log\0($module, *args)\0log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\nIf the base not specified, returns the natural logarithm (base e) of x.\0", NativeShape(name: 3, kind: NativeKind.raw | NativeKind.hidesSignature, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return mathLog(ts, ArgumentList(raw: base, count: count)).raw
    }
    natives.function("log2\0($module, x, /)\0Return the base 2 logarithm of x.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return mathLog2(ts, a0).raw
    }
    natives.function("log10\0($module, x, /)\0Return the base 10 logarithm of x.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return mathLog10(ts, a0).raw
    }
    natives.function("fsum\0($module, seq, /)\0Return an accurate floating point sum of values in the iterable seq.\n\nAssumes IEEE-754 floating point arithmetic.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        guard let result = mathFsum(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("prod\0($module, iterable, /, *, start=1)\0Calculate the product of all the elements in the input iterable.\n\nThe default start value for the product is 1.\n\nWhen the iterable is empty, return the start value.  This function is\nintended specifically for use with numeric values and may reject\nnon-numeric types.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 1) : v1
        return mathProd(ts, a0, a1).raw
    }
    natives.function("hypot\0($module, *coordinates)\0hypot(*coordinates) -> value\n\nMultidimensional Euclidean distance from the origin to a point.\n\nRoughly equivalent to:\n    sqrt(sum(x**2 for x in coordinates))\n\nFor a two dimensional point (x, y), gives the hypotenuse\nusing the Pythagorean theorem:  sqrt(x*x + y*y).\n\nFor example, the hypotenuse of a 3/4/5 right triangle is:\n\n    >>> hypot(3.0, 4.0)\n    5.0\n\0", NativeShape(name: 5, kind: NativeKind.window | NativeKind.hidesSignature | NativeKind.direct, minimum: 0, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let a0 = ArgumentList(raw: base &+ 0, count: count &- 0)
        guard let result = mathHypot(ts, a0) else { return 0 }
        return makeFloat(ts, result).raw
    }
    natives.function("dist\0($module, p, q, /)\0Return the Euclidean distance between two points p and q.\n\nThe points should be specified as sequences (or iterables) of\ncoordinates.  Both inputs must have the same dimension.\n\nRoughly equivalent to:\n    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = mathDist(ts, a0, a1) else { return 0 }
        return makeFloat(ts, result).raw
    }
    return module
}
