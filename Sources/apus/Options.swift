import ApusJIT

/// What the command line asks for, in CPython's manner.
struct Options {
    enum Program {
        case file(String)
        case command(String)
        case module(String)
        case standardInput
        case interactive
    }

    struct Usage: Error { let message: String }

    enum Dump: String { case tokens, ast, bytecode }

    var program: Program = .interactive
    /// `sys.argv[1...]`
    var arguments: [String] = []
    var dump: Dump?
    /// `--jit=...`, `--jit-log=...`
    var jit = JITOptions()
    var showsHelp = false
    var showsVersion = false
    /// -i: a prompt after the program.
    var inspects = false
    /// -S: no site module; apus never imports it by itself.
    var isQuiet = false
    /// -u: standard output and error are not buffered.
    var isUnbuffered = false
    /// -B, -E, -I, -s, -O ... are accepted; only those that matter are kept.
    var ignoresEnvironment = false
    var isIsolated = false

    static let help = """
        usage: apus [option] ... [-c cmd | -m mod | file | -] [arg] ...

        Runs Python 3.11 programs.

        Options:
          -c cmd    run the program given as a string
          -m mod    run a module of the library as a program
          file      run the program in a file
          -         read the program from standard input (the default; a prompt on a terminal)
          -i        go on with a prompt after the program
          -q        no banner before the prompt
          -u        do not buffer standard output and error
          -E        ignore PYTHON* environment variables; -I implies it
          -V        print the version and exit
          -h        print this text and exit
          --dump=tokens|ast|bytecode
                    show what becomes of the program instead of running it
          --jit=off|on|stress
                    compile hot loops; stress: at once, with few registers
          --jit-log=FILE
                    list what is compiled, what is given up and why; --jit-dump lists the traces as well

        Environment:
          PYTHONPATH           folders to search for modules, separated by colons
          PYTHONHASHSEED       seed of the hashes of str and bytes: random or 0...4294967295
          APUS_STDLIB          the folder of CPython 3.11's library, where it is not found by itself
          APUS_ENGINE=switch   the portable engine instead of tail calls; jitcode: the translated handlers
          APUS_GC_STRESS=N     collect at every Nth allocation
          APUS_GC_POISON=1     fill freed memory with a pattern
          APUS_GC_VERIFY=1     check the heap after every collection
          APUS_GC_LOG=1        report every collection
          APUS_GC_MODE=full    no generational collections
          APUS_HEAP_LIMIT=N    largest size of the heap in bytes
          APUS_SWITCH_NS=N     nanoseconds after which a waiting thread gets its turn (5000000)

        """

    static func parse(_ given: [String]) -> Result<Options, Usage> {
        var options = Options()
        var rest = given[...]
        func usage(_ message: String) -> Result<Options, Usage> {
            .failure(Usage(message: "apus: \(message)\nTry `apus -h' for more information.\n"))
        }
        while let argument = rest.first {
            if argument == "-" {
                rest.removeFirst()
                options.program = .standardInput
                options.arguments = Array(rest)
                return .success(options)
            }
            if argument == "--help" || argument == "-h" {
                options.showsHelp = true
                return .success(options)
            }
            if argument == "--version" || argument == "-V" {
                options.showsVersion = true
                return .success(options)
            }
            if argument.hasPrefix("--dump=") {
                guard let dump = Dump(rawValue: String(argument.dropFirst(7))) else {
                    return usage("unknown dump: \(argument.dropFirst(7)) (tokens, ast or bytecode)")
                }
                options.dump = dump
                rest.removeFirst()
                continue
            }
            if argument.hasPrefix("--jit") {
                if let problem = options.jit.read(argument) { return usage(problem) }
                rest.removeFirst()
                continue
            }
            if argument.hasPrefix("--") { return usage("unknown option \(argument)") }
            guard argument.hasPrefix("-") else { break }
            rest.removeFirst()
            var letters = argument.dropFirst()
            while let letter = letters.popFirst() {
                switch letter {
                case "c", "m":
                    let value: String
                    if !letters.isEmpty {
                        value = String(letters)
                    } else if let next = rest.popFirst() {
                        value = next
                    } else {
                        return usage("Argument expected for the -\(letter) option")
                    }
                    options.program = letter == "c" ? .command(value) : .module(value)
                    options.arguments = Array(rest)
                    return .success(options)
                case "i": options.inspects = true
                case "q": options.isQuiet = true
                case "u": options.isUnbuffered = true
                case "E": options.ignoresEnvironment = true
                case "I":
                    options.isIsolated = true
                    options.ignoresEnvironment = true
                case "B", "s", "S", "O", "b", "d", "P", "v", "x": break
                case "W", "X":
                    if letters.isEmpty && rest.popFirst() == nil {
                        return usage("Argument expected for the -\(letter) option")
                    }
                    letters = ""
                default: return usage("unknown option -\(letter)")
                }
            }
        }
        if let file = rest.popFirst() {
            options.program = .file(file)
            options.arguments = Array(rest)
        }
        return .success(options)
    }
}
