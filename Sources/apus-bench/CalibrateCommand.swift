import ArgumentParser

struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "aa", abstract: "Measures what this machine can tell apart.")
}
