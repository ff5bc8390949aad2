// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "document.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace leibniz::primer;

namespace {

std::filesystem::path const programs = LEIBNIZ_PROGRAMS_THAT_MUST_NOT_COMPILE;

std::vector<erratum const*> all_errata() {
    std::vector<erratum const*> all;
    for (document const& d : documents()) all.insert(all.end(), d.errata.begin(), d.errata.end());
    return all;
}

std::string program_of(erratum const& e) {
    std::string name = "erratum_" + std::string(e.id) + ".cpp";
    std::replace(name.begin(), name.begin() + std::ptrdiff_t(name.size() - 4), '.', '_');
    return name;
}

/// What the program expects of the compiler: its lines `// error: regex`.
std::vector<std::string> expectations_of(std::filesystem::path const& program) {
    constexpr std::string_view mark = "// error: ";
    std::vector<std::string> expectations;
    std::ifstream file(program);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(mark)) expectations.push_back(line.substr(mark.size()));
    }
    return expectations;
}

}  // namespace

TEST_CASE("an erratum that must not compile has a program that is refused in its sentence") {
    for (erratum const* e : all_errata()) {
        if (!e->must_not_compile()) continue;
        INFO(e->id);
        REQUIRE(std::filesystem::exists(programs / program_of(*e)));
        auto const expectations = expectations_of(programs / program_of(*e));
        std::string const sentence(e->refusal);
        CHECK(std::any_of(expectations.begin(), expectations.end(), [&](std::string const& regex) {
            return std::regex_search(sentence, std::regex(regex));
        }));
    }
}

TEST_CASE("a program of an erratum belongs to an erratum that must not compile") {
    std::set<std::string> expected;
    for (erratum const* e : all_errata()) {
        if (e->must_not_compile()) expected.insert(program_of(*e));
    }
    std::set<std::string> found;
    for (auto const& file : std::filesystem::directory_iterator(programs)) {
        std::string const name = file.path().filename().string();
        if (name.starts_with("erratum_")) found.insert(name);
    }
    CHECK(found == expected);
}

TEST_CASE("no two errata share an id") {
    std::set<std::string_view> ids;
    for (erratum const* e : all_errata()) {
        INFO(e->id);
        CHECK(ids.insert(e->id).second);
    }
}

TEST_CASE("the formula that is printed wrong is not the right one") {
    for (erratum const* e : all_errata()) {
        INFO(e->id);
        CHECK(!e->printed.empty());
        CHECK(!e->right.empty());
        CHECK(e->printed != e->right);
    }
}
