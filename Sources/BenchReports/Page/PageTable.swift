/// A table of a page that sorts where scripts run, and is a plain table elsewhere.
struct PageTable {
    struct Column {
        let title: String
        /// Whether cells are right-aligned and sorted by number.
        let isNumeric: Bool

        static func text(_ title: String) -> Column { Column(title: title, isNumeric: false) }
        static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
    }

    struct Cell {
        var content: HTML
        /// What the cell is sorted by; nil: its text, "": last.
        var key: String?
        var style: String?

        init(_ content: HTML, key: String? = nil, style: String? = nil) {
            self.content = content
            self.key = key
            self.style = style
        }

        init(_ text: String, key: String? = nil, style: String? = nil) {
            self.init(HTML.text(text), key: key, style: style)
        }

        /// A number for people, sorted by its value; "-" without one.
        init(_ value: Double?, _ text: (Double) -> String) {
            self.init(value.map(text) ?? "-", key: value.map { "\($0)" } ?? "")
        }

        init(_ value: Int) { self.init(String(value), key: String(value)) }
    }

    /// Says what the table is; also the name of the region that scrolls on narrow screens.
    let caption: String
    var columns: [Column]
    var rows: [[Cell]] = []
    /// Stays below whatever the order is.
    var footer: [[Cell]] = []

    /// - Parameter identifier: unique on the page.
    func html(_ identifier: String) -> HTML {
        tag(
            "div", .class("scroll"), .init("role", "region"), .init("tabindex", "0"),
            .init("aria-labelledby", identifier)
        ) {
            tag("table", .class(rows.count > 1 ? "sortable" : "plain")) {
                tag("caption", .id(identifier)) { caption }
                tag("thead") {
                    tag("tr") {
                        columns.map { column in
                            tag(
                                "th", .init("scope", "col"), .class(column.isNumeric ? "number" : "text"),
                                .init("data-sort", column.isNumeric ? "number" : "text")
                            ) { column.title }
                        }
                    }
                }
                tag("tbody") { rows.map(row) }
                if !footer.isEmpty { tag("tfoot") { footer.map(row) } }
            }
        }
    }

    private func row(_ cells: [Cell]) -> HTML {
        tag("tr") {
            cells.enumerated().map { index, cell in
                let kind = columns[index].isNumeric ? "number" : "text"
                var attributes = [HTML.Attribute.class([kind, cell.style].compactMap { $0 }.joined(separator: " "))]
                if let key = cell.key { attributes.append(.key(key)) }
                if index == 0 { return tag("th", attributes: attributes + [.init("scope", "row")]) { cell.content } }
                return tag("td", attributes: attributes) { cell.content }
            }
        }
    }
}
