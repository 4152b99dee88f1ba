extension ReportPage {
    /// Text colours have a contrast of at least 4.5 to their background, light and dark; no meaning is in colour alone.
    static let style = """
        :root {
            color-scheme: light dark;
            --page: #ffffff; --text: #1b1f24; --quiet: #59636e; --line: #d4d9df; --band: #f4f6f8; --raised: #eef2f7;
            --link: #0b57a4; --better: #0a5ca8; --worse: #a8420a; --failed: #b3122b; --good: #1d6b36; --note: #fff7e0;
            --note-line: #c98a00;
        }
        @media (prefers-color-scheme: dark) {
            :root {
                --page: #14171b; --text: #e4e7eb; --quiet: #a0a9b4; --line: #39414a; --band: #1b1f25; --raised: #232a32;
                --link: #7db8f5; --better: #7cbcff; --worse: #ffa26b; --failed: #ff8593; --good: #7fd498; --note: #2b2514;
                --note-line: #c99a2e;
            }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body {
            margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 84rem; background: var(--page); color: var(--text);
            font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
            overflow-wrap: break-word;
        }
        h1 { margin: 0 0 0.4rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
        h2 {
            margin: 2.75rem 0 0.9rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem;
            line-height: 1.3;
        }
        h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; line-height: 1.35; }
        p { max-width: 46rem; margin: 0.6rem 0; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        code, pre { font-family: ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: 0.875em; }
        .facts { display: flex; flex-wrap: wrap; gap: 0 0.6rem; max-width: none; color: var(--quiet); }
        .facts span:not(:last-child)::after { content: "\\00B7"; margin-left: 0.6rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0.9rem 0 0; padding: 0; list-style: none; }
        .quiet, figcaption, footer { color: var(--quiet); font-size: 0.925rem; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); }
        .unseen {
            position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }

        .verdict { margin: 0; padding: 0; list-style: none; font-size: 1.125rem; }
        .verdict li { position: relative; display: flex; gap: 0.6rem; padding: 0.2rem 0; }
        .verdict .mark { flex: none; width: 1.2em; text-align: center; }
        .better .mark { color: var(--better); }
        .worse .mark { color: var(--worse); }
        .failed, .failed .mark { color: var(--failed); }
        .good .mark { color: var(--good); }
        .same .mark, .unclear .mark, .missing .mark { color: var(--quiet); }
        .notes, .note {
            max-width: 60rem; margin: 1.25rem 0; padding: 0.75rem 1.1rem; border-left: 4px solid var(--note-line);
            background: var(--note);
        }
        .notes h3 { margin: 0 0 0.3rem; }
        .summary { font-size: 1.125rem; }
        .design, .findings { max-width: 60rem; padding-left: 1.2rem; font-size: 0.925rem; }
        .notes ul { margin: 0; padding-left: 1.2rem; }

        .scroll { position: relative; max-width: 100%; overflow-x: auto; }
        table { border-collapse: collapse; font-size: 0.925rem; font-variant-numeric: tabular-nums; }
        caption { padding: 0.3rem 0; text-align: left; color: var(--quiet); }
        th, td { padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        thead th { border-bottom: 2px solid var(--quiet); vertical-align: bottom; text-align: left; font-weight: 600; }
        tbody th, tfoot th { text-align: left; font-weight: 400; background: var(--page); }
        tbody tr:nth-child(even) > * { background: var(--band); }
        tfoot tr > * { border-bottom: 0; font-weight: 600; background: var(--page); }
        tfoot tr:first-child > * { border-top: 2px solid var(--quiet); }
        .number { text-align: right; white-space: nowrap; }
        thead .number { text-align: right; white-space: normal; }
        td.text { white-space: nowrap; }
        td.long { min-width: 14rem; max-width: 26rem; white-space: normal; overflow-wrap: anywhere; }
        .hash { display: inline-block; width: 16.5em; white-space: normal; overflow-wrap: anywhere; font-size: 0.75rem; }
        th:first-child { position: sticky; left: 0; z-index: 1; }
        thead th:first-child { background: var(--page); }
        td .mark { margin-right: 0.35em; font-size: 0.8em; }
        .better .ratio { color: var(--better); font-weight: 600; }
        .worse .ratio { color: var(--worse); font-weight: 600; }
        .interval { color: var(--quiet); font-weight: 400; }
        thead button {
            width: 100%; margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit;
            text-align: inherit; cursor: pointer;
        }
        thead button:hover { text-decoration: underline; }
        thead button::after { content: "\\2195"; margin-left: 0.3em; color: var(--quiet); font-weight: 400; }
        [aria-sort="ascending"] button::after { content: "\\2191"; color: var(--text); }
        [aria-sort="descending"] button::after { content: "\\2193"; color: var(--text); }

        figure { margin: 1.5rem 0 2.25rem; }
        figcaption { margin-top: 0.5rem; max-width: 46rem; }
        .paper { background: #ffffff; color: #000000; }
        .paper svg { display: block; width: 100%; height: auto; }

        .failure { margin: 1rem 0; padding: 0.1rem 1.1rem 0.8rem; border-left: 4px solid var(--failed); background: var(--band); }
        .failure h3 { margin-top: 0.8rem; color: var(--failed); }
        pre {
            max-height: 24rem; margin: 0.6rem 0 0; padding: 0.75rem; overflow: auto; border: 1px solid var(--line);
            background: var(--page); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.4;
        }
        details { border-bottom: 1px solid var(--line); }
        details[open] { padding-bottom: 1rem; }
        details table { font-size: 0.875rem; }
        details th, details td { padding: 0.3rem 0.55rem; }
        details .scroll + .scroll { margin-top: 0.8rem; }
        summary { padding: 0.4rem 0.2rem; cursor: pointer; }
        summary:hover { background: var(--band); }
        details[open] > summary { font-weight: 600; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2.5rem; }
        dl { display: grid; grid-template-columns: fit-content(45%) 1fr; gap: 0.25rem 1rem; margin: 0; font-size: 0.925rem; }
        dt { color: var(--quiet); }
        dd { margin: 0; overflow-wrap: anywhere; }
        main button:not(thead button), .buttons button {
            padding: 0.4rem 0.9rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--raised);
            color: var(--text); font: inherit; cursor: pointer;
        }
        .buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; }
        .buttons button[hidden] { display: none; }

        @media (max-width: 40rem) {
            body { padding: 1.25rem 1rem 2rem; }
            h1 { font-size: 1.5rem; }
            .verdict { font-size: 1rem; }
            tbody th:first-child, tfoot th:first-child { max-width: 45vw; overflow-wrap: anywhere; }
            dl { grid-template-columns: 1fr; gap: 0; }
            dd { margin-bottom: 0.5rem; }
        }
        @media print {
            :root {
                --page: #ffffff; --text: #000000; --quiet: #444444; --line: #bbbbbb; --band: #ffffff; --raised: #ffffff;
                --link: #000000; --better: #000000; --worse: #000000; --failed: #000000; --good: #000000; --note: #ffffff;
                --note-line: #000000;
            }
            body { max-width: none; padding: 0; font-size: 9.5pt; }
            nav, button, noscript, #data { display: none; }
            thead button { display: inline; }
            thead button::after { content: ""; }
            .scroll { overflow: visible; }
            .paper { min-width: 0 !important; }
            th:first-child { position: static; }
            thead { display: table-header-group; }
            tr, figure, .failure { break-inside: avoid; }
            h2, h3 { break-after: avoid; }
            a { text-decoration: none; }
        }

        """
}
