import ArgumentParser

struct VacuumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "vacuum", abstract: "Gives back space that a database no longer uses.")
}
