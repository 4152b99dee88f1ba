extension ReportPage {
    /// Sorts tables, opens what a link points into, and saves the data. Strict, no libraries, no requests.
    static let script = #"""

        "use strict";
        (() => {
            const collator = new Intl.Collator("en", { numeric: true });

            // Headings become buttons, so that the keyboard reaches them.
            for (const table of document.querySelectorAll("table.sortable")) {
                const body = table.tBodies[0];
                const headings = [...table.tHead.rows[0].cells];
                headings.forEach((heading, column) => {
                    const button = document.createElement("button");
                    button.type = "button";
                    button.append(...heading.childNodes);
                    heading.append(button);
                    button.addEventListener("click", () => {
                        const isDescending = heading.getAttribute("aria-sort") === "ascending";
                        for (const other of headings) other.removeAttribute("aria-sort");
                        heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
                        sort(body, column, heading.dataset.sort === "number", isDescending);
                    });
                });
            }

            // Equal rows keep their order; cells without a value stay last in both directions.
            function sort(body, column, isNumeric, isDescending) {
                const rows = [...body.rows].map((row) => {
                    const cell = row.cells[column];
                    const key = cell.dataset.key ?? cell.textContent.trim();
                    return { row, key: isNumeric ? Number(key) : key, isMissing: key === "" };
                });
                rows.sort((a, b) => {
                    if (a.isMissing || b.isMissing) return a.isMissing - b.isMissing;
                    const order = isNumeric ? a.key - b.key : collator.compare(a.key, b.key);
                    return isDescending ? -order : order;
                });
                const fragment = document.createDocumentFragment();
                for (const { row } of rows) fragment.append(row);
                body.append(fragment);
            }

            function openTarget() {
                const target = document.getElementById(location.hash.slice(1));
                if (target instanceof HTMLDetailsElement) target.open = true;
            }
            addEventListener("hashchange", openTarget);
            openTarget();

            // RFC 4180, as `apus-bench export --format csv` writes it.
            const field = (text) =>
                /[,"\n\r\v\f\x85\u2028\u2029]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
            const number = (value) =>
                value === null || value === undefined ? "" : Number.isInteger(value) ? value + ".0" : String(value);

            function csv(data) {
                const hasSamples = data.content === "samples";
                const lines = [
                    "session,label,suite,benchmark,runtime,version,threads,scaling,round,execution," +
                        (hasSamples ? "iteration,loops,value_ns,cpu_ns," : "iterations,loops,mean_value_ns,mean_cpu_ns,") +
                        "max_resident_kib,inner_loops,is_steady,instructions,source,machine",
                ];
                for (const run of data.runs) {
                    const fields = (values) => values.map((value) => field(String(value))).join(",");
                    const start = fields([
                        data.session, data.label ?? "", run.suite, run.benchmark, run.runtime, run.version, run.threads,
                        run.scaling,
                    ]);
                    const end = fields([run.source, data.machine.fingerprint]);
                    for (const execution of run.executions) {
                        const [round, process, loops, memory, iterations, values, cpus, inner, steady, instructions] =
                            execution;
                        const line = (iteration, value, cpu, isSteady) =>
                            lines.push([
                                start, round, process, iteration, loops, number(value), number(cpu), memory, inner, isSteady,
                                instructions ?? "", end,
                            ].join(","));
                        if (!hasSamples) {
                            line(iterations, values, cpus, 1);
                            continue;
                        }
                        values.forEach((value, index) => {
                            const iteration = Array.isArray(iterations) ? iterations[index] : index;
                            line(iteration, value, cpus === null ? null : cpus[index], iteration >= steady ? 1 : 0);
                        });
                        if (values.length === 0 && instructions !== null) line("", null, null, "");
                    }
                }
                return lines.join("\r\n") + "\r\n";
            }

            function save(name, type, text) {
                const link = document.createElement("a");
                link.href = URL.createObjectURL(new Blob([text], { type }));
                link.download = name;
                link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 60000);
            }

            const source = document.getElementById("report-data").textContent;
            for (const button of document.querySelectorAll("button[data-save]")) {
                button.hidden = false;
                button.addEventListener("click", () => {
                    if (button.dataset.save === "csv") {
                        save(button.dataset.name + ".csv", "text/csv;charset=utf-8", csv(JSON.parse(source)));
                    } else {
                        save(button.dataset.name + ".json", "application/json", source);
                    }
                });
            }

            // All details at once, for printing and for searching.
            const details = [...document.querySelectorAll("#benchmarks details")];
            if (details.length > 1) {
                const button = document.createElement("button");
                button.type = "button";
                button.textContent = "Open all";
                button.addEventListener("click", () => {
                    const isOpening = details.some((element) => !element.open);
                    for (const element of details) element.open = isOpening;
                    button.textContent = isOpening ? "Close all" : "Open all";
                });
                details[0].before(button);
            }
        })();

        """#
}
