-- A database of the schema "2 analyses": a finished session with a failing runtime, and one that was killed.
BEGIN TRANSACTION;
CREATE TABLE benchmark(
    id INTEGER PRIMARY KEY, suite TEXT NOT NULL, name TEXT NOT NULL, source_sha256 TEXT NOT NULL,
    parameters_json TEXT NOT NULL,
    scaling TEXT NOT NULL CHECK(scaling IN ('none', 'weak', 'strong')),
    checksum TEXT, tags_json TEXT NOT NULL) STRICT;
INSERT INTO "benchmark" VALUES(1,'tiny','first','8b46865a4f54e9f0425006fe234946db4c4d0d0caa856c1c2e42174a17e96489','{"n":3,"text":"it''s ü"}','weak','42','["quick"]');
INSERT INTO "benchmark" VALUES(2,'tiny','second_one','94f764cc049f5405ca3800552cc60a55e57e1fa288b4754b2136bc1519c20110','{}','none','42','[]');
CREATE TABLE change_point(
    id INTEGER PRIMARY KEY, runtime_name TEXT NOT NULL, benchmark_id INTEGER NOT NULL REFERENCES benchmark,
    machine_id INTEGER NOT NULL REFERENCES machine, threads INTEGER NOT NULL, metric TEXT NOT NULL,
    commit_id INTEGER NOT NULL REFERENCES commit_revision, ratio_before REAL, ratio_after REAL,
    probability REAL,
    state TEXT NOT NULL DEFAULT 'open' CHECK(state IN ('open', 'accepted', 'fixed', 'ignored')),
    note TEXT) STRICT;
CREATE TABLE commit_revision(
    id INTEGER PRIMARY KEY, repository TEXT NOT NULL, sha TEXT NOT NULL, parent_sha TEXT,
    topological_index INTEGER, authored_at_s INTEGER, branch TEXT, is_dirty INTEGER NOT NULL DEFAULT 0,
    subject TEXT, UNIQUE(repository, sha, is_dirty)) STRICT;
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
CREATE TABLE counter(
    process_id INTEGER NOT NULL REFERENCES process_execution ON DELETE CASCADE, iteration INTEGER NOT NULL,
    name TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY(process_id, iteration, name)) STRICT, WITHOUT ROWID;
INSERT INTO "counter" VALUES(1,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(2,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(3,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(4,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(5,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(6,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(7,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(7,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(7,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(7,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(9,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(9,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(9,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(9,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(10,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(10,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(10,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(10,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(11,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(11,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(11,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(11,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(12,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(12,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(12,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(12,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(14,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(14,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(14,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(14,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(15,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(15,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(15,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(15,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(16,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(16,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(16,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(16,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(17,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(17,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(17,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(17,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(18,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(18,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(18,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(18,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(20,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(20,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(20,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(20,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(21,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(21,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(21,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(21,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(22,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(22,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(22,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(22,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(23,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(23,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(23,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(23,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(24,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(24,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(24,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(24,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(25,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(25,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(25,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(25,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(26,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(26,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(26,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(26,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(27,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(27,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(27,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(27,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(28,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(28,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(28,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(28,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(29,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(29,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(29,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(29,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(30,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(30,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(30,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(30,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(31,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(31,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(31,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(31,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(32,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(32,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(32,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(32,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(33,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(33,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(33,2,'jit.traces',2.0);
INSERT INTO "counter" VALUES(33,3,'jit.traces',3.0);
INSERT INTO "counter" VALUES(34,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(35,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(35,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(36,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(36,1,'jit.traces',1.0);
INSERT INTO "counter" VALUES(37,0,'jit.traces',0.0);
INSERT INTO "counter" VALUES(37,1,'jit.traces',1.0);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1 measurements');
INSERT INTO "grdb_migrations" VALUES('2 analyses');
CREATE TABLE machine(
    id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, cpu_model TEXT NOT NULL,
    cpu_count INTEGER NOT NULL, memory_kib INTEGER, kernel TEXT, virtualization TEXT) STRICT;
INSERT INTO "machine" VALUES(1,'434eb9d92f8ed61e','AMD EPYC',2,24683656,'6.18.44-fc-v782','hypervisor');
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
INSERT INTO "process_execution" VALUES(1,1,'calibration',0,0,0,3492095066,1795764809,'ok',NULL,0,2,1,869070,2525,0,6040,113,0,1,0,2962,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(2,2,'calibration',0,0,1,3492095066,1795764809,'ok',NULL,0,2,1,787788,2368,0,6040,113,0,1,0,3104,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(3,3,'calibration',0,0,2,3492095066,1795764809,'ok',NULL,0,2,1,834225,2415,0,6040,113,0,1,0,3342,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(4,7,'calibration',0,0,3,3492095066,1795764809,'ok',NULL,0,2,1,1312111,2604,0,6040,113,0,1,10,3469,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(5,8,'calibration',0,0,4,3492095066,1795764809,'ok',NULL,0,2,1,759826,2071,0,6040,113,0,1,0,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(6,9,'calibration',0,0,5,3492095066,1795764809,'ok',NULL,0,2,1,813366,2417,0,6040,114,0,1,0,3298,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(7,8,'measurement',1,0,0,3283963989,1795764809,'ok',NULL,0,2,1,751049,2503,0,6040,114,0,1,0,3267,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(8,9,'measurement',1,0,1,3283963989,1795764809,'exited','ended with status 7: broke ü',7,2,1,676960,2358,0,6040,109,0,1,0,3307,0,2.9853515625,NULL,'broke ü
');
INSERT INTO "process_execution" VALUES(9,7,'measurement',1,0,2,3283963989,1795764809,'ok',NULL,0,2,1,1187418,2452,0,6040,112,0,1,15,3170,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(10,7,'measurement',1,1,3,3283963989,1795764809,'ok',NULL,0,2,1,1242711,0,2646,6040,114,0,1,2,2281,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(11,8,'measurement',1,1,5,3283963989,1795764809,'ok',NULL,0,2,1,1240758,2448,0,6040,112,0,1,15,2815,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(12,2,'measurement',1,0,6,3283963989,1795764809,'ok',NULL,0,2,1,845326,2246,0,6040,115,0,1,1,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(13,3,'measurement',1,0,7,3283963989,1795764809,'exited','ended with status 7: broke ü',7,2,1,956814,2017,0,6040,114,0,1,4,0,0,2.9853515625,NULL,'broke ü
');
INSERT INTO "process_execution" VALUES(14,1,'measurement',1,0,8,3283963989,1795764809,'ok',NULL,0,2,1,1220049,2260,0,6096,114,0,1,14,3312,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(15,1,'measurement',1,1,9,3283963989,1795764809,'ok',NULL,0,2,1,845286,2138,0,6040,115,0,1,1,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(16,2,'measurement',1,1,11,3283963989,1795764809,'ok',NULL,0,2,1,36238,2051,0,6040,113,0,1,0,4543,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(17,4,'measurement',1,0,12,3283963989,1795764809,'ok',NULL,0,2,1,29505,0,2013,6096,116,0,1,0,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(18,5,'measurement',1,0,13,3283963989,1795764809,'ok',NULL,0,2,1,1319365,2259,0,6096,113,0,1,14,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(19,6,'measurement',1,0,14,3283963989,1795764809,'exited','ended with status 7: broke ü',7,2,1,2275429,2346,0,6096,111,0,1,4,2555,0,2.9853515625,NULL,'broke ü
');
INSERT INTO "process_execution" VALUES(20,5,'measurement',1,1,16,3283963989,1795764809,'ok',NULL,0,2,1,1184182,2212,0,6040,116,0,1,0,2621,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(21,4,'measurement',1,1,17,3283963989,1795764809,'ok',NULL,0,2,1,1182859,0,2258,6096,112,0,1,14,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(22,5,'measurement',2,0,0,1327045772,1795764809,'ok',NULL,0,2,1,1307062,2427,0,6040,116,0,1,15,3101,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(23,4,'measurement',2,0,1,1327045772,1795764809,'ok',NULL,0,2,1,1256457,0,2310,6096,116,0,1,14,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(24,4,'measurement',2,1,4,1327045772,1795764809,'ok',NULL,0,2,1,1275402,2372,0,6040,111,0,1,15,3170,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(25,5,'measurement',2,1,5,1327045772,1795764809,'ok',NULL,0,2,1,766007,2323,0,6040,113,0,1,0,0,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(26,2,'measurement',2,0,6,1327045772,1795764809,'ok',NULL,0,2,1,465534,1776,0,6040,111,0,1,0,2430,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(27,1,'measurement',2,0,7,1327045772,1795764809,'ok',NULL,0,2,1,2030319,0,2585,6040,113,0,2,2,4494,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(28,1,'measurement',2,1,10,1327045772,1795764809,'ok',NULL,0,2,1,2159872,2499,0,6040,114,0,1,15,4271,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(29,2,'measurement',2,1,11,1327045772,1795764809,'ok',NULL,0,2,1,48130,0,2319,6096,113,0,1,1,3401,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(30,7,'measurement',2,0,12,1327045772,1795764809,'ok',NULL,0,2,1,1226019,2539,0,6040,111,0,1,15,3940,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(31,8,'measurement',2,0,13,1327045772,1795764809,'ok',NULL,0,2,1,863770,2388,0,6040,114,0,1,0,3357,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(32,8,'measurement',2,1,16,1327045772,1795764809,'ok',NULL,0,2,1,32331,2080,0,6040,113,0,1,0,2958,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(33,7,'measurement',2,1,17,1327045772,1795764809,'ok',NULL,0,2,1,1316149,2459,0,6096,111,0,1,15,2273,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(34,10,'calibration',0,0,0,1424773975,1795764810,'ok',NULL,0,2,1,107100826,3862,0,6072,187,0,5,3,21778,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(35,10,'measurement',1,0,0,3008225573,1795764810,'ok',NULL,0,2,1,106229752,1374,2688,6072,185,0,5,2,17608,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(36,10,'measurement',1,1,1,3008225573,1795764810,'ok',NULL,0,2,1,103982837,4099,0,6124,188,0,5,10,10745,0,2.9853515625,NULL,'');
INSERT INTO "process_execution" VALUES(37,10,'measurement',2,0,0,2582806096,1795764810,'ok',NULL,0,2,1,103887869,3953,0,6124,191,0,5,10,11662,0,2.9853515625,NULL,'');
CREATE TABLE run(
    id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    commit_id INTEGER REFERENCES commit_revision, runtime_id INTEGER NOT NULL REFERENCES runtime,
    benchmark_id INTEGER NOT NULL REFERENCES benchmark, threads INTEGER NOT NULL,
    metric_mode TEXT NOT NULL DEFAULT 'wall' CHECK(metric_mode IN ('wall', 'callgrind')),
    loops INTEGER NOT NULL DEFAULT 0, inner_loops INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL CHECK(status IN ('planned', 'ok', 'failed'))) STRICT;
INSERT INTO "run" VALUES(1,1,NULL,1,1,1,'wall',2,1,'ok');
INSERT INTO "run" VALUES(2,1,NULL,2,1,1,'wall',2,1,'ok');
INSERT INTO "run" VALUES(3,1,NULL,3,1,1,'wall',2,1,'failed');
INSERT INTO "run" VALUES(4,1,NULL,1,1,2,'wall',2,1,'ok');
INSERT INTO "run" VALUES(5,1,NULL,2,1,2,'wall',2,1,'ok');
INSERT INTO "run" VALUES(6,1,NULL,3,1,2,'wall',2,1,'failed');
INSERT INTO "run" VALUES(7,1,NULL,1,2,1,'wall',2,1,'ok');
INSERT INTO "run" VALUES(8,1,NULL,2,2,1,'wall',2,1,'ok');
INSERT INTO "run" VALUES(9,1,NULL,3,2,1,'wall',2,1,'failed');
INSERT INTO "run" VALUES(10,2,NULL,4,1,1,'wall',2,1,'ok');
CREATE TABLE runtime(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('cpython', 'apus', 'pypy', 'other')),
    version TEXT NOT NULL, arguments_json TEXT NOT NULL, environment_json TEXT NOT NULL,
    binary_sha256 TEXT, iterations INTEGER NOT NULL) STRICT;
INSERT INTO "runtime" VALUES(1,'good','other','Fake 1.0','["/opt/pythons/bin/good"]','{"LC_ALL":"C.UTF-8","PATH":"/usr/local/bin:/usr/bin:/bin","PYTHONDONTWRITEBYTECODE":"1","PYTHONNOUSERSITE":"1"}','8fbae6ab451c4ca54dd05cf11a23ebcdb5fc894040da781aaab5ee8e0745324b',10);
INSERT INTO "runtime" VALUES(2,'other','other','Fake 1.0','["/opt/pythons/bin/other"]','{"LC_ALL":"C.UTF-8","PATH":"/usr/local/bin:/usr/bin:/bin","PYTHONDONTWRITEBYTECODE":"1","PYTHONNOUSERSITE":"1"}','8fbae6ab451c4ca54dd05cf11a23ebcdb5fc894040da781aaab5ee8e0745324b',10);
INSERT INTO "runtime" VALUES(3,'bad','other','Fake 1.0','["/opt/pythons/bin/bad"]','{"LC_ALL":"C.UTF-8","PATH":"/usr/local/bin:/usr/bin:/bin","PYTHONDONTWRITEBYTECODE":"1","PYTHONNOUSERSITE":"1"}','eab61877ed91a2f8d2181bcbf0eb9687a6507e036ceaee03d216d42cf4d8d975',10);
INSERT INTO "runtime" VALUES(4,'good','other','Fake 1.0','["/opt/pythons/bin/good"]','{"LC_ALL":"C.UTF-8","PATH":"/usr/local/bin:/usr/bin:/bin","PYTHONDONTWRITEBYTECODE":"1","PYTHONNOUSERSITE":"1"}','ae49e92444af778597ed85084dd2193de4a22fa0d418da94d31388df40bd375e',10);
CREATE TABLE sample(
    process_id INTEGER NOT NULL REFERENCES process_execution ON DELETE CASCADE, iteration INTEGER NOT NULL,
    value_ns REAL NOT NULL, cpu_ns REAL, PRIMARY KEY(process_id, iteration)) STRICT, WITHOUT ROWID;
INSERT INTO "sample" VALUES(1,0,25009054.0,20009054.25);
INSERT INTO "sample" VALUES(2,0,25009054.5,20009054.75);
INSERT INTO "sample" VALUES(3,0,25009055.0,20009055.25);
INSERT INTO "sample" VALUES(4,0,25009055.5,20009055.75);
INSERT INTO "sample" VALUES(5,0,25009056.0,20009056.25);
INSERT INTO "sample" VALUES(6,0,25009056.5,20009056.75);
INSERT INTO "sample" VALUES(7,0,25009057.0,20009057.25);
INSERT INTO "sample" VALUES(7,1,25059057.0,20059057.25);
INSERT INTO "sample" VALUES(7,2,25109057.0,20109057.25);
INSERT INTO "sample" VALUES(7,3,25159057.0,20159057.25);
INSERT INTO "sample" VALUES(9,0,25009062.5,20009062.75);
INSERT INTO "sample" VALUES(9,1,25059062.5,20059062.75);
INSERT INTO "sample" VALUES(9,2,25109062.5,20109062.75);
INSERT INTO "sample" VALUES(9,3,25159062.5,20159062.75);
INSERT INTO "sample" VALUES(10,0,25009068.5,20009068.75);
INSERT INTO "sample" VALUES(10,1,25059068.5,20059068.75);
INSERT INTO "sample" VALUES(10,2,25109068.5,20109068.75);
INSERT INTO "sample" VALUES(10,3,25159068.5,20159068.75);
INSERT INTO "sample" VALUES(11,0,25009072.5,20009072.75);
INSERT INTO "sample" VALUES(11,1,25059072.5,20059072.75);
INSERT INTO "sample" VALUES(11,2,25109072.5,20109072.75);
INSERT INTO "sample" VALUES(11,3,25159072.5,20159072.75);
INSERT INTO "sample" VALUES(12,0,25009083.5,20009083.75);
INSERT INTO "sample" VALUES(12,1,25059083.5,20059083.75);
INSERT INTO "sample" VALUES(12,2,25109083.5,20109083.75);
INSERT INTO "sample" VALUES(12,3,25159083.5,20159083.75);
INSERT INTO "sample" VALUES(14,0,25009088.5,20009088.75);
INSERT INTO "sample" VALUES(14,1,25059088.5,20059088.75);
INSERT INTO "sample" VALUES(14,2,25109088.5,20109088.75);
INSERT INTO "sample" VALUES(14,3,25159088.5,20159088.75);
INSERT INTO "sample" VALUES(15,0,25009095.5,20009095.75);
INSERT INTO "sample" VALUES(15,1,25059095.5,20059095.75);
INSERT INTO "sample" VALUES(15,2,25109095.5,20109095.75);
INSERT INTO "sample" VALUES(15,3,25159095.5,20159095.75);
INSERT INTO "sample" VALUES(16,0,25009097.0,20009097.25);
INSERT INTO "sample" VALUES(16,1,25059097.0,20059097.25);
INSERT INTO "sample" VALUES(16,2,25109097.0,20109097.25);
INSERT INTO "sample" VALUES(16,3,25159097.0,20159097.25);
INSERT INTO "sample" VALUES(17,0,25009100.5,20009100.75);
INSERT INTO "sample" VALUES(17,1,25059100.5,20059100.75);
INSERT INTO "sample" VALUES(17,2,25109100.5,20109100.75);
INSERT INTO "sample" VALUES(17,3,25159100.5,20159100.75);
INSERT INTO "sample" VALUES(18,0,25009101.5,20009101.75);
INSERT INTO "sample" VALUES(18,1,25059101.5,20059101.75);
INSERT INTO "sample" VALUES(18,2,25109101.5,20109101.75);
INSERT INTO "sample" VALUES(18,3,25159101.5,20159101.75);
INSERT INTO "sample" VALUES(20,0,25009104.0,20009104.25);
INSERT INTO "sample" VALUES(20,1,25059104.0,20059104.25);
INSERT INTO "sample" VALUES(20,2,25109104.0,20109104.25);
INSERT INTO "sample" VALUES(20,3,25159104.0,20159104.25);
INSERT INTO "sample" VALUES(21,0,25009106.5,20009106.75);
INSERT INTO "sample" VALUES(21,1,25059106.5,20059106.75);
INSERT INTO "sample" VALUES(21,2,25109106.5,20109106.75);
INSERT INTO "sample" VALUES(21,3,25159106.5,20159106.75);
INSERT INTO "sample" VALUES(22,0,25009108.5,20009108.75);
INSERT INTO "sample" VALUES(22,1,25059108.5,20059108.75);
INSERT INTO "sample" VALUES(22,2,25109108.5,20109108.75);
INSERT INTO "sample" VALUES(22,3,25159108.5,20159108.75);
INSERT INTO "sample" VALUES(23,0,25009110.5,20009110.75);
INSERT INTO "sample" VALUES(23,1,25059110.5,20059110.75);
INSERT INTO "sample" VALUES(23,2,25109110.5,20109110.75);
INSERT INTO "sample" VALUES(23,3,25159110.5,20159110.75);
INSERT INTO "sample" VALUES(24,0,25009112.5,20009112.75);
INSERT INTO "sample" VALUES(24,1,25059112.5,20059112.75);
INSERT INTO "sample" VALUES(24,2,25109112.5,20109112.75);
INSERT INTO "sample" VALUES(24,3,25159112.5,20159112.75);
INSERT INTO "sample" VALUES(25,0,25009115.5,20009115.75);
INSERT INTO "sample" VALUES(25,1,25059115.5,20059115.75);
INSERT INTO "sample" VALUES(25,2,25109115.5,20109115.75);
INSERT INTO "sample" VALUES(25,3,25159115.5,20159115.75);
INSERT INTO "sample" VALUES(26,0,25009116.5,20009116.75);
INSERT INTO "sample" VALUES(26,1,25059116.5,20059116.75);
INSERT INTO "sample" VALUES(26,2,25109116.5,20109116.75);
INSERT INTO "sample" VALUES(26,3,25159116.5,20159116.75);
INSERT INTO "sample" VALUES(27,0,25009118.0,20009118.25);
INSERT INTO "sample" VALUES(27,1,25059118.0,20059118.25);
INSERT INTO "sample" VALUES(27,2,25109118.0,20109118.25);
INSERT INTO "sample" VALUES(27,3,25159118.0,20159118.25);
INSERT INTO "sample" VALUES(28,0,25009119.0,20009119.25);
INSERT INTO "sample" VALUES(28,1,25059119.0,20059119.25);
INSERT INTO "sample" VALUES(28,2,25109119.0,20109119.25);
INSERT INTO "sample" VALUES(28,3,25159119.0,20159119.25);
INSERT INTO "sample" VALUES(29,0,25009120.0,20009120.25);
INSERT INTO "sample" VALUES(29,1,25059120.0,20059120.25);
INSERT INTO "sample" VALUES(29,2,25109120.0,20109120.25);
INSERT INTO "sample" VALUES(29,3,25159120.0,20159120.25);
INSERT INTO "sample" VALUES(30,0,25009121.0,20009121.25);
INSERT INTO "sample" VALUES(30,1,25059121.0,20059121.25);
INSERT INTO "sample" VALUES(30,2,25109121.0,20109121.25);
INSERT INTO "sample" VALUES(30,3,25159121.0,20159121.25);
INSERT INTO "sample" VALUES(31,0,25009122.5,20009122.75);
INSERT INTO "sample" VALUES(31,1,25059122.5,20059122.75);
INSERT INTO "sample" VALUES(31,2,25109122.5,20109122.75);
INSERT INTO "sample" VALUES(31,3,25159122.5,20159122.75);
INSERT INTO "sample" VALUES(32,0,25009124.0,20009124.25);
INSERT INTO "sample" VALUES(32,1,25059124.0,20059124.25);
INSERT INTO "sample" VALUES(32,2,25109124.0,20109124.25);
INSERT INTO "sample" VALUES(32,3,25159124.0,20159124.25);
INSERT INTO "sample" VALUES(33,0,25009125.5,20009125.75);
INSERT INTO "sample" VALUES(33,1,25059125.5,20059125.75);
INSERT INTO "sample" VALUES(33,2,25109125.5,20109125.75);
INSERT INTO "sample" VALUES(33,3,25159125.5,20159125.75);
INSERT INTO "sample" VALUES(34,0,25009167.5,20009167.75);
INSERT INTO "sample" VALUES(35,0,25009176.5,20009176.75);
INSERT INTO "sample" VALUES(35,1,25059176.5,20059176.75);
INSERT INTO "sample" VALUES(36,0,25009187.5,20009187.75);
INSERT INTO "sample" VALUES(36,1,25059187.5,20059187.75);
INSERT INTO "sample" VALUES(37,0,25009203.0,20009203.25);
INSERT INTO "sample" VALUES(37,1,25059203.0,20059203.25);
CREATE TABLE session(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, label TEXT, started_at_s INTEGER NOT NULL,
    finished_at_s INTEGER, machine_id INTEGER NOT NULL REFERENCES machine, tool_version TEXT NOT NULL,
    configuration_json TEXT NOT NULL, seed INTEGER NOT NULL, ci_url TEXT) STRICT;
INSERT INTO "session" VALUES(1,'49cfe5d7-dcd8-4d13-a92a-26107efd867c','nightly',1795764809,1795764809,1,'0.1.0','{"suites":["tiny"],"runtimes":["good","other","bad"],"baseline":"good","threads":[1,2],"rounds":2,"executions_per_round":2,"iterations":4,"filter":null,"budget_s":null,"timeout_s":60.0,"minimum_sample_s":0.05}',-3188806795416346702,NULL);
INSERT INTO "session" VALUES(2,'a61f7cfe-39c4-44c3-9345-48e53e322e16','released',1795764810,NULL,1,'0.1.0','{"suites":["tiny"],"runtimes":["good"],"baseline":"good","threads":[1],"rounds":4,"executions_per_round":2,"iterations":2,"filter":"first","budget_s":null,"timeout_s":60.0,"minimum_sample_s":0.05}',-3675081320954632972,NULL);
CREATE TABLE warmup(
    process_id INTEGER PRIMARY KEY REFERENCES process_execution ON DELETE CASCADE, class TEXT NOT NULL,
    steady_start INTEGER, change_points_json TEXT NOT NULL, parameters_json TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX runtime_identity ON runtime(
    name, version, arguments_json, environment_json, COALESCE(binary_sha256, ''), iterations);
CREATE UNIQUE INDEX benchmark_identity ON benchmark(
    suite, name, source_sha256, parameters_json, scaling, COALESCE(checksum, ''), tags_json);
CREATE INDEX session_label ON session(label);
CREATE UNIQUE INDEX run_identity ON run(
    session_id, runtime_id, benchmark_id, threads, metric_mode, COALESCE(commit_id, 0));
CREATE INDEX run_history ON run(benchmark_id, runtime_id, threads, commit_id);
COMMIT;
