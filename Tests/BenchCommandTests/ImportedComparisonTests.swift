import Foundation
import Testing

@Suite struct ImportedComparisonTests {
    /// A database that holds nothing but imported files compares them, by label and unpaired.
    @Test func importedFilesCompare() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--suite", "tiny", "--threads", "1", "--rounds", "3", "--iterations", "4"]
                + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")
        for (name, label) in [("good", "old"), ("other", "new")] {
            let export = try fixture.run(
                ["export", "--format", "pyperf", "--runtime", name, "--output", "\(name).json"])
            #expect(export.status == 0, "\(export.error)")
            let imported = try fixture.run(["import", "\(name).json", "--label", label, "--db", "imported.db"])
            #expect(imported.status == 0, "\(imported.error)")
        }
        let compare = try fixture.run(["compare", "old", "new", "--db", "imported.db", "--metric", "wall"])
        #expect(compare.status == 0, "\(compare.error)")
        #expect(compare.output.contains("first") && compare.output.contains("second_one"), "\(compare.output)")
        #expect(compare.output.contains("over 2 benchmarks"), "\(compare.output)")
    }
}
