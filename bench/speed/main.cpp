// SPDX-License-Identifier: BSL-1.0

// Checks every contender against the derivatives by hand, times them all in turn, and prints the
// times as a table in Markdown. Takes the options of Google Benchmark.

#include "contender.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace speed {
namespace {

constexpr std::string_view by_hand = "hand-written";

struct entrant {
    std::string_view contender, workload;
    evaluation evaluate;
};

std::vector<entrant>& entrants() {
    static std::vector<entrant> all;
    return all;
}

}  // namespace

void add(char const* contender, char const* workload, evaluation evaluate) {
    entrants().push_back({contender, workload, evaluate});
}

namespace {

/// Numbers that begin with a register's worth of alignment.
class numbers {
public:
    explicit numbers(std::size_t size) : storage(size + 8) {
        std::size_t const past = reinterpret_cast<std::uintptr_t>(storage.data()) / 8 % 8;
        begin = storage.data() + (8 - past) % 8;
    }
    numbers(numbers const&) = delete;
    numbers& operator=(numbers const&) = delete;

    double* data() { return begin; }
    double& operator[](std::size_t i) { return begin[i]; }

private:
    std::vector<double> storage;
    double* begin;
};

struct column {
    std::string_view workload;
    std::size_t points;
    std::size_t outputs;
    numbers in, out, expected;

    template <class Workload>
    explicit column(Workload)
        : workload(Workload::name),
          points(Workload::points),
          outputs(speed::outputs<Workload>),
          in(points * inputs<Workload>),
          out(points * outputs),
          expected(points * outputs) {
        std::uint64_t state = 1;
        auto const between_0_and_1 = [&] {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return static_cast<double>(state >> 11) * 0x1p-53;
        };
        double* next = in.data();
        auto const fill = [&](std::size_t first, std::size_t last) {
            for (std::size_t k = 0; k < points; ++k) {
                for (std::size_t i = first; i < last; ++i)
                    *next++ = Workload::input(i, between_0_and_1());
            }
        };
        fill(0, Workload::active);
        fill(Workload::active, inputs<Workload>);
    }
};

template <class... Workloads>
std::deque<column> columns_of(list<Workloads...>) {
    std::deque<column> columns;
    (columns.emplace_back(Workloads{}), ...);
    return columns;
}

entrant const* find(std::string_view contender, std::string_view workload) {
    for (entrant const& e : entrants()) {
        if (e.contender == contender && e.workload == workload) return &e;
    }
    return nullptr;
}

/// The largest distance of a number to the one by hand, relative to the largest that the latter is
/// at all points.
double error(entrant const& e, column& c) {
    std::fill_n(c.out.data(), c.points * c.outputs, std::numeric_limits<double>::quiet_NaN());
    e.evaluate(c.in.data(), c.out.data(), c.points);
    double most = 0;
    for (std::size_t i = 0; i < c.outputs; ++i) {
        double largest = 0;
        double distance = 0;
        for (std::size_t j = i; j < c.points * c.outputs; j += c.outputs) {
            double const d = std::abs(c.out[j] - c.expected[j]);
            if (!(d <= distance)) distance = d;
            largest = std::max(largest, std::abs(c.expected[j]));
        }
        if (distance == 0) continue;
        if (!(distance / largest <= most)) most = distance / largest;
    }
    return most;
}

void time(benchmark::State& state, entrant const& e, column& c) {
    for (auto _ : state) {
        e.evaluate(c.in.data(), c.out.data(), c.points);
        benchmark::ClobberMemory();
    }
}

/// The least time of each entrant, in nanoseconds per point.
class table : public benchmark::BenchmarkReporter {
public:
    explicit table(std::deque<column> const& columns) : columns(columns) {}

    bool ReportContext(Context const&) override { return true; }

    void ReportRuns(std::vector<Run> const& runs) override {
        for (Run const& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            double const time =
                run.real_accumulated_time / static_cast<double>(run.iterations) * 1e9;
            auto const [place, is_new] = times.emplace(run.run_name.function_name, time);
            if (!is_new) place->second = std::min(place->second, time);
        }
    }

    void Finalize() override {
        std::vector<std::string_view> rows{by_hand};
        for (entrant const& e : entrants()) {
            if (std::find(rows.begin(), rows.end(), e.contender) == rows.end())
                rows.push_back(e.contender);
        }
        std::string names = "| |";
        std::string line = "|---|";
        for (column const& c : columns) {
            if (!is_timed(c)) continue;
            names += ' ' + std::string(c.workload) + " |";
            line += "---:|";
        }
        std::printf("%s\n%s\n", names.c_str(), line.c_str());
        for (std::string_view const row : rows) print(row);
    }

    static std::string name(std::string_view contender, std::string_view workload) {
        return std::string(workload) + '/' + std::string(contender);
    }

private:
    void print(std::string_view row) const {
        std::string line;
        bool is_empty = true;
        for (column const& c : columns) {
            if (!is_timed(c)) continue;
            double const own = time_of(row, c);
            double const hand = time_of(by_hand, c);
            char cell[32] = "";
            if (row == by_hand) {
                std::snprintf(cell, sizeof cell, "%.1f", own);
            } else if (own > 0) {
                std::snprintf(cell, sizeof cell, "%.2f", own / hand);
            }
            if (*cell) is_empty = false;
            line += std::string(" ") + cell + " |";
        }
        if (is_empty) return;
        std::printf("| %s%s |%s\n", std::string(row).c_str(), row == by_hand ? ", ns" : "",
                    line.c_str());
    }

    bool is_timed(column const& c) const { return time_of(by_hand, c) > 0; }

    double time_of(std::string_view row, column const& c) const {
        auto const place = times.find(name(row, c.workload));
        return place == times.end() ? 0 : place->second / static_cast<double>(c.points);
    }

    std::deque<column> const& columns;
    std::map<std::string, double> times;
};

/// Registers all entrants, or says which of them are wrong.
bool register_all(std::deque<column>& columns) {
    bool all_agree = true;
    for (column& c : columns) {
        find(by_hand, c.workload)->evaluate(c.in.data(), c.expected.data(), c.points);
        for (entrant const& e : entrants()) {
            if (e.workload != c.workload) continue;
            if (double const most = error(e, c); !(most <= 1e-12)) {
                std::fprintf(stderr, "%s is wrong in %s: relative error %.1e\n",
                             std::string(e.contender).c_str(), std::string(e.workload).c_str(),
                             most);
                all_agree = false;
            }
            benchmark::RegisterBenchmark(table::name(e.contender, e.workload).c_str(),
                                         [&e, &c](benchmark::State& state) { time(state, e, c); });
        }
    }
    return all_agree;
}

}  // namespace
}  // namespace speed

int main(int argc, char** argv) {
    std::vector<std::string> defaults{argv[0], "--benchmark_enable_random_interleaving=true",
                                      "--benchmark_repetitions=15", "--benchmark_min_time=0.01"};
    std::vector<char*> arguments;
    for (std::string& argument : defaults) arguments.push_back(argument.data());
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;

    auto columns = speed::columns_of(speed::all_workloads{});
    if (!speed::register_all(columns)) return 1;
    speed::table table(columns);
    benchmark::RunSpecifiedBenchmarks(&table);
}
