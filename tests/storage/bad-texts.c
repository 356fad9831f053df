/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bad-plans.h"

#define ERROR(code) BRAND_STORAGE_ERROR_##code

/* What is no JSON, or none that can be kept exactly. "~" stands for a NUL byte. */
const BadPlan bad_texts[] = {
  { "empty_file", NULL, "", 1, 1, "", ERROR (SYNTAX) },
  { "only_spaces", NULL,
    " \n"
    "\t\r\n"
    "  ",
    3, 3, "", ERROR (SYNTAX) },
  { "prose", NULL, "Dear all, here is the plan.\n", 1, 1, "", ERROR (SYNTAX) },
  { "xml", NULL, "<?xml version=\"1.0\"?>\n", 1, 1, "", ERROR (SYNTAX) },
  { "byte_order_mark",
    "{\n"
    "  \"$schema\"",
    "\357\273\277{\n"
    "  \"$schema\"",
    1, 1, "", ERROR (SYNTAX) },
  { "utf_16", NULL,
    "\377\376{~\n"
    "~",
    1, 1, "", ERROR (SYNTAX) },
  { "truncated_in_a_text", NULL, "{\"format\": \"brand-pl", 1, 21, "format", ERROR (SYNTAX) },
  { "truncated_in_a_name", NULL, "{\"form", 1, 7, "", ERROR (SYNTAX) },
  { "truncated_after_a_name", NULL, "{\"format\"", 1, 10, "format", ERROR (SYNTAX) },
  { "truncated_in_an_escape", NULL, "{\"format\": \"a\\", 1, 15, "format", ERROR (SYNTAX) },
  { "truncated_after_a_comma", NULL,
    "{\"format\": \"brand-plan\",\n", 2, 1, "format", ERROR (SYNTAX) },
  { "truncated_in_a_list", NULL, "{\"beats\": [1, 2", 1, 16, "beats[1]", ERROR (SYNTAX) },
  { "truncated_in_a_number", NULL, "{\"reader\": -", 1, 13, "reader", ERROR (SYNTAX) },
  { "truncated_in_a_word", NULL, "{\"reader\": tru", 1, 12, "reader", ERROR (SYNTAX) },
  { "missing_comma",
    "\"lasting\": 0.4,\n"
    "      \"reach\"",
    "\"lasting\": 0.4\n"
    "      \"reach\"",
    48, 7, "touchpoints[0].lasting", ERROR (SYNTAX) },
  { "comma_before_a_brace",
    "\"enabled\": false\n"
    "    }",
    "\"enabled\": false,\n"
    "    }",
    59, 5, "touchpoints[1].enabled", ERROR (SYNTAX) },
  { "comma_before_a_bracket", "[\"b1\"]",
    "[\"b1\",]", 42, 22, "touchpoints[0].beats[1]", ERROR (SYNTAX) },
  { "missing_colon", "\"enabled\": false",
    "\"enabled\" false", 58, 17, "touchpoints[1].enabled", ERROR (SYNTAX) },
  { "single_quotes", "\"enabled\": false",
    "'enabled': false", 58, 7, "touchpoints[1].pattern", ERROR (SYNTAX) },
  { "name_without_quotes", "\"enabled\": false",
    "enabled: false", 58, 7, "touchpoints[1].pattern", ERROR (SYNTAX) },
  { "comment", "\"enabled\": false",
    "// off\n"
    "      \"enabled\": false",
    58, 7, "touchpoints[1].pattern", ERROR (SYNTAX) },
  { "bracket_that_does_not_match", "[\"b1\"]",
    "[\"b1\"}", 42, 21, "touchpoints[0].beats[0]", ERROR (SYNTAX) },
  { "leftovers",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n"
    "{}\n",
    87, 1, "", ERROR (SYNTAX) },
  { "brace_too_many",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n"
    "}\n",
    87, 1, "", ERROR (SYNTAX) },
  { "git_conflict", "      \"reach\": 0.02,\n",
    "<<<<<<< HEAD\n"
    "      \"reach\": 0.02,\n"
    "=======\n"
    "      \"reach\": 0.03,\n"
    ">>>>>>> theirs\n",
    48, 1, "touchpoints[0].lasting", ERROR (SYNTAX) },
  { "git_conflict_end",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n",
    "\"value\": 17.5\n"
    "    }\n"
    "  ]\n"
    "}\n"
    ">>>>>>> theirs\n",
    87, 1, "", ERROR (SYNTAX) },
  { "git_conflict_middle", "      \"reach\": 0.02,\n",
    "=======\n"
    "      \"reach\": 0.02,\n",
    48, 1, "touchpoints[0].lasting", ERROR (SYNTAX) },
  { "nul_byte_in_a_text", "Window poster",
    "Window~poster", 53, 23, "touchpoints[1].title", ERROR (SYNTAX) },
  { "nul_byte_between", "\"enabled\": false",
    "\"enabled\": ~false", 58, 18, "touchpoints[1].enabled", ERROR (SYNTAX) },
  { "file_full_of_nul", NULL, "~~~~", 1, 1, "", ERROR (SYNTAX) },
  { "escaped_nul", "Window poster",
    "Window\\u0000poster", 53, 23, "touchpoints[1].title", ERROR (SYNTAX) },
  { "half_a_pair", "Window poster",
    "Window \\ud83e poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "second_half_alone", "Window poster",
    "Window \\udd56 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "pair_of_first_halves", "Window poster",
    "Window \\ud83e\\ud83e poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "bad_hexadecimal", "Window poster",
    "Window \\u00g1 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "unknown_escape", "Window poster",
    "Window \\x41 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "bad_utf8", "Window poster",
    "Window \351 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "overlong_utf8", "Window poster",
    "Window \300\257 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "surrogate_in_utf8", "Window poster",
    "Window \355\240\200 poster", 53, 24, "touchpoints[1].title", ERROR (SYNTAX) },
  { "bad_utf8_in_a_name", "\"enabled\": false",
    "\"en\377\": false", 58, 10, "touchpoints[1].pattern", ERROR (SYNTAX) },
  { "column_in_characters", "Window poster",
    "\347\252\227\347\252\227 \377", 53, 20, "touchpoints[1].title", ERROR (SYNTAX) },
  { "line_break_in_a_text", "Window poster",
    "Window\n"
    "poster",
    53, 23, "touchpoints[1].title", ERROR (SYNTAX) },
  { "tab_in_a_text", "Window poster",
    "Window\tposter", 53, 23, "touchpoints[1].title", ERROR (SYNTAX) },
  { "needless_zero", "\"target\": 60",
    "\"target\": 060", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "plus_sign", "\"target\": 60",
    "\"target\": +60", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "point_without_digits", "\"target\": 60",
    "\"target\": 60.,\n"
    " \"x\": 1",
    73, 20, "measures[0].target", ERROR (SYNTAX) },
  { "exponent_without_digits", "\"target\": 60",
    "\"target\": 6e ", 73, 19, "measures[0].target", ERROR (SYNTAX) },
  { "hexadecimal_number", "\"target\": 60",
    "\"target\": 0x3c", 73, 18, "measures[0].target", ERROR (SYNTAX) },
  { "not_a_number", "\"target\": 60",
    "\"target\": NaN", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "infinity", "\"target\": 60",
    "\"target\": -Infinity", 73, 18, "measures[0].target", ERROR (SYNTAX) },
  { "huge_integer", "\"target\": 60",
    "\"target\": 9223372036854775808", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "huge_negative_integer", "\"target\": 60",
    "\"target\": -99999999999999999999", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "huge_exponent", "\"target\": 60",
    "\"target\": 1e999", 73, 17, "measures[0].target", ERROR (SYNTAX) },
  { "huge_number_unknown_member", "\"target\": 60",
    "\"x\": [{\"y\": -1e400}]", 73, 19, "measures[0].x[0].y", ERROR (SYNTAX) },
  { "true_in_capitals", "\"enabled\": false",
    "\"enabled\": False", 58, 18, "touchpoints[1].enabled", ERROR (SYNTAX) },
  { "duplicate_member", "\"status\": \"live\"",
    "\"status\": \"live\",\n"
    "      \"title\": \"Again\"",
    57, 7, "touchpoints[1].title", ERROR (DUPLICATE_MEMBER) },
  { "duplicate_escaped_member", "\"status\": \"live\"",
    "\"status\": \"live\",\n"
    "      \"t\\u0069tle\": \"Again\"",
    57, 7, "touchpoints[1].title", ERROR (DUPLICATE_MEMBER) },
  { "duplicate_list", "  \"readings\": [",
    "  \"goals\": [],\n"
    "  \"readings\": [",
    78, 3, "goals", ERROR (DUPLICATE_MEMBER) },
  { "duplicate_unknown_member", "\"reader\": 1",
    "\"reader\": 1,\n"
    "  \"x\": {\"y\": 1, \"y\": 2}",
    6, 17, "x.y", ERROR (DUPLICATE_MEMBER) },
};

const guint n_bad_texts = G_N_ELEMENTS (bad_texts);
