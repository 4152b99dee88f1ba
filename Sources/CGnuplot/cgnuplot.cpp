#include "CGnuplot.h"

#include <cassert>  // gnuplot-iostream.h uses assert without including it
#include <boost/shared_ptr.hpp>
#include <gnuplot-iostream.h>

#include <cerrno>
#include <cstdio>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

// gnuplot-iostream closes its pipe with pclose and drops the status, and a write to a dead gnuplot looks as if it had
// succeeded. So gnuplot is started here, its stream is a FILE of our own that is lent to the Gnuplot class, and the exit
// status and messages are read at the end.
struct apus_gnuplot {
    pid_t pid = -1;
    std::FILE *messages = nullptr;
    std::unique_ptr<gnuplotio::Gnuplot> stream;
};

extern char **environ;

namespace {

/// Starts the program with `input` as standard input and `error` as standard error. Returns 0 or an errno.
int start(const char *program, int input, int error, pid_t *pid) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, 0);
    posix_spawn_file_actions_adddup2(&actions, error, 1);
    posix_spawn_file_actions_adddup2(&actions, error, 2);
    char *const arguments[] = {const_cast<char *>(program), nullptr};
    int result = posix_spawnp(pid, program, &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

void write_quoted(std::ostream &out, const char *text) {
    out << '"';
    for (; *text; ++text) {
        if (*text == '"' || *text == '\\') out << '\\';
        out << (*text == '\n' || *text == '\r' ? ' ' : *text);
    }
    out << '"';
}

}  // namespace

extern "C" apus_gnuplot *apus_gnuplot_open(const char *program) try {
    std::signal(SIGPIPE, SIG_IGN);  // a gnuplot that died is an error to report, not our end
    auto gnuplot = std::make_unique<apus_gnuplot>();
    gnuplot->messages = std::tmpfile();
    int pipes[2];
    if (!gnuplot->messages) return nullptr;
    if (pipe2(pipes, O_CLOEXEC)) {
        std::fclose(gnuplot->messages);
        return nullptr;
    }
    int error = start(program ? program : "gnuplot", pipes[0], fileno(gnuplot->messages), &gnuplot->pid);
    close(pipes[0]);
    std::FILE *file = error ? nullptr : fdopen(pipes[1], "w");
    if (!file) {
        close(pipes[1]);
        std::fclose(gnuplot->messages);
        errno = error ? error : ENOMEM;
        return nullptr;
    }
    gnuplot->stream = std::make_unique<gnuplotio::Gnuplot>(file);
    gnuplot->stream->precision(10);
    return gnuplot.release();
} catch (...) {
    errno = ENOMEM;
    return nullptr;
}

extern "C" int apus_gnuplot_send(apus_gnuplot *gnuplot, const char *text) try {
    *gnuplot->stream << text << '\n';
    return gnuplot->stream->good() ? 0 : -1;
} catch (...) {
    return -1;
}

extern "C" int apus_gnuplot_data(apus_gnuplot *gnuplot, const char *name, const char *const *labels,
                                 const double *values, size_t rows, size_t columns) try {
    auto &out = *gnuplot->stream;
    out << '$' << name << " << EOD\n";
    for (size_t row = 0; row < rows; ++row) {
        if (labels) {
            write_quoted(out, labels[row]);
            out << ' ';
        }
        for (size_t column = 0; column < columns; ++column) {
            double value = values[row * columns + column];
            if (value != value) {
                out << "NaN ";
            } else {
                out << value << ' ';
            }
        }
        out << '\n';
    }
    out << "EOD\n";
    return out.good() ? 0 : -1;
} catch (...) {
    return -1;
}

extern "C" int apus_gnuplot_close(apus_gnuplot *gnuplot, char *messages, size_t capacity) try {
    gnuplot->stream.reset();  // flushes and closes the pipe: gnuplot ends
    int status = 0;
    pid_t ended;
    do {
        ended = waitpid(gnuplot->pid, &status, 0);
    } while (ended < 0 && errno == EINTR);
    if (messages && capacity > 0) {
        std::rewind(gnuplot->messages);
        messages[std::fread(messages, 1, capacity - 1, gnuplot->messages)] = 0;
    }
    std::fclose(gnuplot->messages);
    delete gnuplot;
    if (ended < 0) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
} catch (...) {
    return -1;
}
