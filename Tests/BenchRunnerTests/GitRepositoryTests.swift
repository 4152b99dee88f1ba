import Testing

@testable import BenchRunner

@Suite struct GitRepositoryTests {
    /// Nothing secret and no path of this machine gets into results.
    @Test(arguments: [
        ("https://user:secret@example.org/group/project.git", "https://example.org/group/project"),
        ("https://token@example.org:8443/project", "https://example.org:8443/project"),
        ("https://example.org/a@b/project.git?private_token=secret#x", "https://example.org/a@b/project"),
        ("ssh://git@example.org/group/project.git/", "ssh://example.org/group/project"),
        ("git@example.org:group/project.git", "example.org:group/project"),
        ("/home/somebody/projects/thing.git", "thing"),
        ("/home/somebody/projects/thing/.git", "thing"),
        ("../thing", "thing"),
        ("./odd:name/thing", "thing"),
        ("file:///srv/git/thing.git", "thing"),
        ("", "work"),
        (nil, "work"),
    ])
    func publicName(origin: String?, expected: String) {
        let name = GitRepository.publicName(
            origin: origin, commonFolder: "/home/somebody/work/.git", workTree: "/tmp/another")
        #expect(name == expected)
    }

    /// A submodule's git folder lies elsewhere; then the work tree names it.
    @Test func nameWithoutOrigin() {
        let name = GitRepository.publicName(
            origin: nil, commonFolder: "/home/somebody/outer/.git/modules/x", workTree: "/home/somebody/outer/inner/")
        #expect(name == "inner")
    }
}
