import ArgumentParser

struct BisectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bisect", abstract: "Finds the commit that brought a regression.")
}
