import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "gate", abstract: "Compares and answers with an exit status, for CI.")
}
