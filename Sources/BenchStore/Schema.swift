import GRDB

/// The tables of a result database, as migrations. A released migration never changes; add another.
///
/// machine, runtime, benchmark and commit_revision describe what was measured; session > run > process_execution >
/// sample, counter, warmup are the measurements; comparison and change_point are conclusions from them.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 measurements") { try $0.execute(sql: measurements) }
        migrator.registerMigration("2 analyses") { try $0.execute(sql: analyses) }
        migrator.registerMigration("3 commits and histories") { try $0.execute(sql: histories) }
        migrator.registerMigration("4 options of runs") { try $0.execute(sql: options) }
        return migrator
    }()

    private static let measurements = """
        CREATE TABLE machine(
            id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, cpu_model TEXT NOT NULL,
            cpu_count INTEGER NOT NULL, memory_kib INTEGER, kernel TEXT, virtualization TEXT) STRICT;

        CREATE TABLE commit_revision(
            id INTEGER PRIMARY KEY, repository TEXT NOT NULL, sha TEXT NOT NULL, parent_sha TEXT,
            topological_index INTEGER, authored_at_s INTEGER, branch TEXT, is_dirty INTEGER NOT NULL DEFAULT 0,
            subject TEXT, UNIQUE(repository, sha, is_dirty)) STRICT;

        -- environment_json: the complete environment of its processes but for PYTHONHASHSEED
        CREATE TABLE runtime(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK(kind IN ('cpython', 'apus', 'pypy', 'other')),
            version TEXT NOT NULL, arguments_json TEXT NOT NULL, environment_json TEXT NOT NULL,
            binary_sha256 TEXT, iterations INTEGER NOT NULL) STRICT;
        -- NULLs are distinct in a plain UNIQUE
        CREATE UNIQUE INDEX runtime_identity ON runtime(
            name, version, arguments_json, environment_json, COALESCE(binary_sha256, ''), iterations);

        -- a changed source is another benchmark: history breaks visibly
        CREATE TABLE benchmark(
            id INTEGER PRIMARY KEY, suite TEXT NOT NULL, name TEXT NOT NULL, source_sha256 TEXT NOT NULL,
            parameters_json TEXT NOT NULL,
            scaling TEXT NOT NULL CHECK(scaling IN ('none', 'weak', 'strong')),
            checksum TEXT, tags_json TEXT NOT NULL) STRICT;
        CREATE UNIQUE INDEX benchmark_identity ON benchmark(
            suite, name, source_sha256, parameters_json, scaling, COALESCE(checksum, ''), tags_json);

        -- finished_at_s is NULL while a session runs, or after a kill: then it can be resumed
        CREATE TABLE session(
            id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, label TEXT, started_at_s INTEGER NOT NULL,
            finished_at_s INTEGER, machine_id INTEGER NOT NULL REFERENCES machine, tool_version TEXT NOT NULL,
            configuration_json TEXT NOT NULL, seed INTEGER NOT NULL, ci_url TEXT) STRICT;
        CREATE INDEX session_label ON session(label);

        -- loops is 0 until it is calibrated
        CREATE TABLE run(
            id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
            commit_id INTEGER REFERENCES commit_revision, runtime_id INTEGER NOT NULL REFERENCES runtime,
            benchmark_id INTEGER NOT NULL REFERENCES benchmark, threads INTEGER NOT NULL,
            metric_mode TEXT NOT NULL DEFAULT 'wall' CHECK(metric_mode IN ('wall', 'callgrind')),
            loops INTEGER NOT NULL DEFAULT 0, inner_loops INTEGER NOT NULL DEFAULT 1,
            status TEXT NOT NULL CHECK(status IN ('planned', 'ok', 'failed'))) STRICT;
        CREATE UNIQUE INDEX run_identity ON run(
            session_id, runtime_id, benchmark_id, threads, metric_mode, COALESCE(commit_id, 0));
        CREATE INDEX run_history ON run(benchmark_id, runtime_id, threads, commit_id);

        -- round 0 is the calibration
        CREATE TABLE process_execution(
            id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            purpose TEXT NOT NULL CHECK(purpose IN ('calibration', 'measurement')),
            round INTEGER NOT NULL, execution INTEGER NOT NULL, order_in_round INTEGER NOT NULL,
            hash_seed INTEGER NOT NULL, started_at_s INTEGER NOT NULL, status TEXT NOT NULL, failure TEXT,
            exit_status INTEGER, loops INTEGER NOT NULL, inner_loops INTEGER NOT NULL,
            wall_ns INTEGER NOT NULL, user_us INTEGER NOT NULL, system_us INTEGER NOT NULL,
            max_resident_kib INTEGER NOT NULL, minor_faults INTEGER NOT NULL, major_faults INTEGER NOT NULL,
            voluntary_switches INTEGER NOT NULL, involuntary_switches INTEGER NOT NULL,
            cpu_pressure_us INTEGER, steal_ticks INTEGER, load_average REAL, instructions INTEGER,
            stderr_tail TEXT NOT NULL, UNIQUE(run_id, round, execution)) STRICT;

        -- time of one call: the measured time divided by loops and inner loops
        CREATE TABLE sample(
            process_id INTEGER NOT NULL REFERENCES process_execution ON DELETE CASCADE, iteration INTEGER NOT NULL,
            value_ns REAL NOT NULL, cpu_ns REAL, PRIMARY KEY(process_id, iteration)) STRICT, WITHOUT ROWID;

        -- stm.commits, stm.aborts.conflict, jit.traces, jit.compile_ns, gc.minor ...
        CREATE TABLE counter(
            process_id INTEGER NOT NULL REFERENCES process_execution ON DELETE CASCADE, iteration INTEGER NOT NULL,
            name TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY(process_id, iteration, name)) STRICT, WITHOUT ROWID;
        """

    private static let analyses = """
        CREATE TABLE warmup(
            process_id INTEGER PRIMARY KEY REFERENCES process_execution ON DELETE CASCADE, class TEXT NOT NULL,
            steady_start INTEGER, change_points_json TEXT NOT NULL, parameters_json TEXT NOT NULL) STRICT;

        CREATE TABLE comparison(
            id INTEGER PRIMARY KEY, created_at_s INTEGER NOT NULL, base_session_id INTEGER REFERENCES session,
            new_session_id INTEGER REFERENCES session, parameters_json TEXT NOT NULL, seed INTEGER NOT NULL,
            verdict TEXT NOT NULL, geometric_mean REAL, interval_low REAL, interval_high REAL) STRICT;

        CREATE TABLE comparison_row(
            comparison_id INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE,
            base_run_id INTEGER NOT NULL REFERENCES run, new_run_id INTEGER NOT NULL REFERENCES run,
            ratio REAL, interval_low REAL, interval_high REAL, probability REAL, adjusted_probability REAL,
            verdict TEXT NOT NULL, reasons_json TEXT,
            PRIMARY KEY(comparison_id, base_run_id, new_run_id)) STRICT, WITHOUT ROWID;

        CREATE TABLE change_point(
            id INTEGER PRIMARY KEY, runtime_name TEXT NOT NULL, benchmark_id INTEGER NOT NULL REFERENCES benchmark,
            machine_id INTEGER NOT NULL REFERENCES machine, threads INTEGER NOT NULL, metric TEXT NOT NULL,
            commit_id INTEGER NOT NULL REFERENCES commit_revision, ratio_before REAL, ratio_after REAL,
            probability REAL,
            state TEXT NOT NULL DEFAULT 'open' CHECK(state IN ('open', 'accepted', 'fixed', 'ignored')),
            note TEXT) STRICT;
        """

    /// Makes commits, modes and histories readable by index: a history reads `run_history` and `process_history` only.
    private static let histories = """
        -- A session has one mode. (`run.metric_mode` was never set.)
        ALTER TABLE session ADD COLUMN mode TEXT NOT NULL DEFAULT 'time'
            CHECK(mode IN ('time', 'callgrind', 'memory'));
        CREATE INDEX session_machine ON session(machine_id);
        DROP INDEX run_identity;
        DROP INDEX run_history;
        ALTER TABLE run DROP COLUMN metric_mode;
        -- the order finds the other arms of a run
        CREATE UNIQUE INDEX run_identity ON run(
            session_id, benchmark_id, threads, runtime_id, COALESCE(commit_id, 0));
        CREATE INDEX run_history ON run(runtime_id, threads, benchmark_id, session_id, commit_id, status);
        CREATE INDEX run_benchmark ON run(benchmark_id);
        CREATE INDEX run_commit ON run(commit_id) WHERE commit_id IS NOT NULL;
        CREATE INDEX commit_sha ON commit_revision(sha);

        -- Mean time of one call over the steady iterations; over the second half of them where no steady state is known.
        -- NULL for calibrations, and where there are no samples.
        ALTER TABLE process_execution ADD COLUMN steady_wall_ns REAL;
        ALTER TABLE process_execution ADD COLUMN steady_cpu_ns REAL;
        UPDATE process_execution SET (steady_wall_ns, steady_cpu_ns) = (
            SELECT AVG(value_ns), CASE WHEN COUNT(cpu_ns) = COUNT(*) THEN AVG(cpu_ns) END FROM sample
            WHERE process_id = process_execution.id
                AND iteration >= (SELECT COUNT(*) / 2 FROM sample WHERE process_id = process_execution.id))
            WHERE purpose = 'measurement';
        CREATE INDEX process_history ON process_execution(run_id, round, steady_wall_ns, steady_cpu_ns, instructions);

        -- nobody wrote this table before
        ALTER TABLE warmup DROP COLUMN parameters_json;

        CREATE INDEX comparison_base ON comparison(base_session_id);
        CREATE INDEX comparison_new ON comparison(new_session_id);
        CREATE INDEX comparison_row_base ON comparison_row(base_run_id);
        CREATE INDEX comparison_row_new ON comparison_row(new_run_id);

        ALTER TABLE change_point ADD COLUMN baseline_name TEXT;
        CREATE UNIQUE INDEX change_point_identity ON change_point(
            runtime_name, benchmark_id, threads, machine_id, metric, commit_id, COALESCE(baseline_name, ''));
        CREATE INDEX change_point_benchmark ON change_point(benchmark_id);
        CREATE INDEX change_point_machine ON change_point(machine_id);
        CREATE INDEX change_point_commit ON change_point(commit_id);
        """

    /// How a run is to be read: what its suite said about the benchmark when it was measured.
    private static let options = """
        -- {"metric": "wall"}
        ALTER TABLE run ADD COLUMN options_json TEXT NOT NULL DEFAULT '{}';
        """
}
