import Glibc

// The gamma function by Lanczos' approximation with the rational coefficients for 53 bits of Boost.Math
// (lanczos13m53): CPython uses the same, so the results agree to the last digit.

private let lanczosParameter = 6.024680040776729583740234375
private let lanczosParameterMinusHalf = 5.524680040776729583740234375

private let numerators: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
]

/// The coefficients of x (x + 1) ... (x + 11).
private let denominators: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32_670, 1925, 66,
    1,
]

/// The rational function, for x > 0; evaluated in 1/x where the powers of x would grow.
private func lanczosSum(_ x: Double) -> Double {
    var numerator = 0.0
    var denominator = 0.0
    if x < 5 {
        for index in stride(from: numerators.count - 1, through: 0, by: -1) {
            numerator = numerator * x + numerators[index]
            denominator = denominator * x + denominators[index]
        }
    } else {
        for index in 0..<numerators.count {
            numerator = numerator / x + numerators[index]
            denominator = denominator / x + denominators[index]
        }
    }
    return numerator / denominator
}

/// sin(pi x), accurate near its zeros.
private func sineOfPi(_ x: Double) -> Double {
    let rest = fmod(x.magnitude, 2)
    let result: Double
    switch (2 * rest).rounded() {
    case 0: result = sin(.pi * rest)
    case 1: result = cos(.pi * (rest - 0.5))
    case 2: result = sin(.pi * (1 - rest))
    case 3: result = -cos(.pi * (rest - 1.5))
    default: result = sin(.pi * (rest - 2))
    }
    return x.sign == .minus ? -result : result
}

/// `math.gamma`.
func gammaFunction(_ x: Double) -> Outcome {
    if !x.isFinite { return x == -.infinity ? .domain : .value(x) }
    if x == 0 { return .domain }
    let magnitude = x.magnitude
    if x == x.rounded(.down) {
        if x < 0 { return .domain }
        if x <= 23 {
            // Factorials up to 22! are exact.
            var product = 1.0
            var factor = 2.0
            while factor < x {
                product *= factor
                factor += 1
            }
            return .value(product)
        }
    }
    if magnitude < 1e-20 {
        let result = 1 / x
        return result.isInfinite ? .range : .value(result)
    }
    if magnitude > 200 { return x < 0 ? .value(0 / sineOfPi(x)) : .range }

    let y = magnitude + lanczosParameterMinusHalf
    // The rounding error of y, and what it does to the power below.
    let error =
        magnitude > lanczosParameterMinusHalf
        ? y - magnitude - lanczosParameterMinusHalf : y - lanczosParameterMinusHalf - magnitude
    let correction = error * lanczosParameter / y
    var result: Double
    if x < 0 {
        result = -Double.pi / sineOfPi(magnitude) / magnitude * exp(y) / lanczosSum(magnitude)
        result -= correction * result
        if magnitude < 140 {
            result /= pow(y, magnitude - 0.5)
        } else {
            let root = pow(y, magnitude / 2 - 0.25)
            result /= root
            result /= root
        }
    } else {
        result = lanczosSum(magnitude) / exp(y)
        result += correction * result
        if magnitude < 140 {
            result *= pow(y, magnitude - 0.5)
        } else {
            let root = pow(y, magnitude / 2 - 0.25)
            result *= root
            result *= root
        }
    }
    return result.isInfinite ? .range : .value(result)
}

/// `math.lgamma`: the logarithm of the absolute value of gamma.
func logarithmOfGamma(_ x: Double) -> Outcome {
    if !x.isFinite { return .value(x.isNaN ? x : .infinity) }
    let magnitude = x.magnitude
    if x == x.rounded(.down) && x <= 2 { return x <= 0 ? .domain : .value(0) }
    if magnitude < 1e-20 { return .value(-log(magnitude)) }
    var result = log(lanczosSum(magnitude)) - lanczosParameter
    result += (magnitude - 0.5) * (log(magnitude + lanczosParameter - 0.5) - 1)
    if x < 0 {
        let logarithmOfPi = 1.144729885849400174143427351353058711647
        result = logarithmOfPi - log(sineOfPi(magnitude).magnitude) - log(magnitude) - result
    }
    return result.isInfinite ? .range : .value(result)
}
