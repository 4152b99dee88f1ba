/// The tokens of a file, one a line: `line,column-line,column:`, CPython's name of the kind, the text as a Python string.
/// Columns count UTF-8 bytes; an indent or dedent, which has no text, has column -1.
///
/// Throws: the error of the encoding, or that of the first token which is none.
public func dumpTokens(
    _ bytes: UnsafeBufferPointer<UInt8>, filename: String
) throws(SyntaxFailure) -> [UInt8] {
    let source = try SourceText.decode(file: bytes, filename: filename, mode: .exec)
    var lexer = Lexer(source.buffer, names: IdentifierTable())
    var output: [UInt8] = []
    while true {
        let token = lexer.next()
        if token.kind == .error {
            let place = Diagnoser.Source(
                text: source.buffer, filename: filename, mode: .exec, isEmbedded: false,
                countsCharacters: source.countsCharacters, isFile: true, firstLine: 1)
            var diagnoser = Diagnoser(place, lexer: lexer)
            diagnoser.tokens.append(token)
            throw diagnoser.lexicalFailure()
        }
        let range = token.range
        let columns = "\(range.line),\(range.column)-\(range.endLine),\(range.endColumn):"
        let name = "\(token.kind.name)"
        output.append(contentsOf: columns.utf8)
        output.append(contentsOf: repeatElement(0x20, count: max(1, 20 - columns.utf8.count)))
        output.append(contentsOf: name.utf8)
        output.append(contentsOf: repeatElement(0x20, count: max(1, 17 - name.utf8.count)))
        let text = source.buffer[Int(token.start)..<Int(token.end)]
        appendRepresentation(of: StringConstant(bytes: Array(text)), to: &output)
        output.append(0x0A)
        if token.kind == .endMarker { return output }
    }
}

extension TokenKind {
    /// The name in CPython's `token` module; keywords are names there.
    public var name: StaticString {
        switch self {
        case .number: "NUMBER"
        case .string: "STRING"
        case .newline: "NEWLINE"
        case .indent: "INDENT"
        case .dedent: "DEDENT"
        case .endMarker: "ENDMARKER"
        case .error, .unknown: "ERRORTOKEN"
        case .leftParenthesis: "LPAR"
        case .rightParenthesis: "RPAR"
        case .leftBracket: "LSQB"
        case .rightBracket: "RSQB"
        case .leftBrace: "LBRACE"
        case .rightBrace: "RBRACE"
        case .colon: "COLON"
        case .comma: "COMMA"
        case .semicolon: "SEMI"
        case .dot: "DOT"
        case .ellipsis: "ELLIPSIS"
        case .arrow: "RARROW"
        case .colonEqual: "COLONEQUAL"
        case .equal: "EQUAL"
        case .plus: "PLUS"
        case .minus: "MINUS"
        case .star: "STAR"
        case .at: "AT"
        case .slash: "SLASH"
        case .percent: "PERCENT"
        case .doubleStar: "DOUBLESTAR"
        case .leftShift: "LEFTSHIFT"
        case .rightShift: "RIGHTSHIFT"
        case .verticalBar: "VBAR"
        case .circumflex: "CIRCUMFLEX"
        case .ampersand: "AMPER"
        case .doubleSlash: "DOUBLESLASH"
        case .plusEqual: "PLUSEQUAL"
        case .minusEqual: "MINEQUAL"
        case .starEqual: "STAREQUAL"
        case .atEqual: "ATEQUAL"
        case .slashEqual: "SLASHEQUAL"
        case .percentEqual: "PERCENTEQUAL"
        case .doubleStarEqual: "DOUBLESTAREQUAL"
        case .leftShiftEqual: "LEFTSHIFTEQUAL"
        case .rightShiftEqual: "RIGHTSHIFTEQUAL"
        case .verticalBarEqual: "VBAREQUAL"
        case .circumflexEqual: "CIRCUMFLEXEQUAL"
        case .ampersandEqual: "AMPEREQUAL"
        case .doubleSlashEqual: "DOUBLESLASHEQUAL"
        case .tilde: "TILDE"
        case .equalEqual: "EQEQUAL"
        case .notEqual, .lessGreater: "NOTEQUAL"
        case .less: "LESS"
        case .lessEqual: "LESSEQUAL"
        case .greater: "GREATER"
        case .greaterEqual: "GREATEREQUAL"
        default: "NAME"
        }
    }
}
