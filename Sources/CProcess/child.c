#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int64_t apus_monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

int apus_pipe(int descriptors[2]) { return pipe2(descriptors, O_CLOEXEC); }

// Sockets, because a write to a pipe that nobody reads raises SIGPIPE.
int apus_turn_channel(int descriptors[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors); }

int apus_turn_give(int descriptor) {
    ssize_t count;
    do {
        count = send(descriptor, "\n", 1, MSG_NOSIGNAL);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? 0 : errno;
}

int apus_usable_cpus(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) ? -1 : CPU_COUNT(&set);
}

int apus_usable_cpu_below(int limit) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set)) return -1;
    if (limit > CPU_SETSIZE) limit = CPU_SETSIZE;
    for (int cpu = limit - 1; cpu >= 0; --cpu) {
        if (CPU_ISSET(cpu, &set)) return cpu;
    }
    return -1;
}

// Between fork and exec only calls that are safe in a signal handler are allowed. execvpe searches the PATH that getenv
// finds, so the child's environment is put in place first.
static void run_child(const char *const arguments[], const char *const environment[], const char *directory,
                      int has_fixed_layout, int cpu, int input, int output, int error_output, int own, int report,
                      int release, pid_t parent) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);  // the parent died before the line above
    char byte;  // the parent attaches its counter
    while (read(release, &byte, 1) < 0 && errno == EINTR) {
    }

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);

    if (directory && chdir(directory)) goto failed;
    if (has_fixed_layout) personality(ADDR_NO_RANDOMIZE);
    if (cpu >= 0) {
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(cpu, &set);
        if (sched_setaffinity(0, sizeof set, &set)) goto failed;
    }
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error_output, 2) < 0) goto failed;
    int first = 3;  // to be closed
    if (own >= 0) {
        if (report == 3 && (report = fcntl(report, F_DUPFD_CLOEXEC, 4)) < 0) _exit(127);
        if (own == 3 ? fcntl(3, F_SETFD, 0) : dup2(own, 3) < 0) goto failed;
        first = 4;
    }
    if (report > first) syscall(SYS_close_range, first, report - 1, 0);
    syscall(SYS_close_range, report + 1, ~0U, 0);
    environ = (char **)environment;
    execvpe(arguments[0], (char *const *)arguments, (char *const *)environment);
failed:;
    int error = errno;
    ssize_t ignored = write(report, &error, sizeof error);
    (void)ignored;
    _exit(127);
}

int apus_child_start(const char *const arguments[], const char *const environment[], const char *directory,
                     int has_fixed_layout, int cpu, int input, int output, int error_output, int own,
                     apus_counter_kind counter_kind, pid_t *pid, int *pid_descriptor, int *counter) {
    int report[2], release[2];
    if (pipe2(report, O_CLOEXEC)) return errno;
    if (pipe2(release, O_CLOEXEC)) {
        int error = errno;
        close(report[0]);
        close(report[1]);
        return error;
    }
    int error = report[1] <= 2 ? EBADF : 0;  // would be overwritten by dup2 in the child
    pid_t child = -1;
    if (!error) {
        sigset_t all, before;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, &before);
        pid_t parent = getpid();
        child = fork();
        if (child == 0) {
            run_child(arguments, environment, directory, has_fixed_layout, cpu, input, output, error_output, own,
                      report[1], release[0], parent);
        }
        if (child < 0) error = errno;
        pthread_sigmask(SIG_SETMASK, &before, NULL);
    }
    int child_counter = -1;
    if (!error) {
        setpgid(child, child);  // whoever comes first, parent or child, makes the group
        child_counter = apus_counter_open(counter_kind, child);
        ssize_t ignored = write(release[1], "!", 1);  // the child goes on
        (void)ignored;
    }
    close(report[1]);
    close(release[0]);
    close(release[1]);
    if (error) {
        close(report[0]);
        return error;
    }
    int child_error = 0;
    ssize_t count;
    do {
        count = read(report[0], &child_error, sizeof child_error);
    } while (count < 0 && errno == EINTR);
    close(report[0]);
    int descriptor = count == 0 ? (int)syscall(SYS_pidfd_open, child, 0) : -1;
    if (count != 0 || descriptor < 0) {
        error = count == (ssize_t)sizeof child_error ? child_error : errno;
        kill(-child, SIGKILL);
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {
        }
        if (child_counter >= 0) close(child_counter);
        return error ? error : EIO;
    }
    *pid = child;
    *pid_descriptor = descriptor;
    *counter = child_counter;
    return 0;
}

void apus_child_signal_group(pid_t pid, int signal_number) {
    if (pid > 1) kill(-pid, signal_number);
}

int apus_child_reap(pid_t pid, apus_child_usage *usage) {
    struct rusage resources;
    int status = 0;
    // Wait without reaping, kill the rest of the group, reap.
    siginfo_t information;
    while (waitid(P_PID, (id_t)pid, &information, WEXITED | WNOWAIT) < 0) {
        if (errno != EINTR) return errno;
    }
    apus_child_signal_group(pid, SIGKILL);
    while (wait4(pid, &status, 0, &resources) < 0) {
        if (errno != EINTR) return errno;
    }
    usage->wait_status = status;
    usage->user_us = resources.ru_utime.tv_sec * INT64_C(1000000) + resources.ru_utime.tv_usec;
    usage->system_us = resources.ru_stime.tv_sec * INT64_C(1000000) + resources.ru_stime.tv_usec;
    usage->max_resident_kib = resources.ru_maxrss;
    usage->minor_faults = resources.ru_minflt;
    usage->major_faults = resources.ru_majflt;
    usage->voluntary_switches = resources.ru_nvcsw;
    usage->involuntary_switches = resources.ru_nivcsw;
    return 0;
}

int apus_exit_status(int wait_status) { return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : -1; }

int apus_termination_signal(int wait_status) { return WIFSIGNALED(wait_status) ? WTERMSIG(wait_status) : 0; }

static volatile sig_atomic_t interrupt_signal = 0;
static int interrupt_pipe[2] = {-1, -1};

static void on_interrupt(int number) {
    int saved = errno;
    interrupt_signal = number;
    ssize_t ignored = write(interrupt_pipe[1], "!", 1);
    (void)ignored;
    errno = saved;
}

int apus_interrupt_catch(void) {
    if (interrupt_pipe[0] < 0 && pipe2(interrupt_pipe, O_CLOEXEC | O_NONBLOCK)) return -1;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_interrupt;
    action.sa_flags = SA_RESTART | (int)SA_RESETHAND;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    sigset_t caught;  // a parent may have started us with them blocked
    sigemptyset(&caught);
    sigaddset(&caught, SIGINT);
    sigaddset(&caught, SIGTERM);
    pthread_sigmask(SIG_UNBLOCK, &caught, NULL);
    return interrupt_pipe[0];
}

int apus_interrupt_descriptor(void) { return interrupt_pipe[0]; }

int apus_interrupted(void) { return interrupt_signal; }

void apus_interrupt_reset(void) {
    char bytes[16];
    while (interrupt_pipe[0] >= 0 && read(interrupt_pipe[0], bytes, sizeof bytes) > 0) {
    }
    interrupt_signal = 0;
}
