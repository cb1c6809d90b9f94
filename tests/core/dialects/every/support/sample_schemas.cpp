// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/sample_schemas.h"

namespace ccproxy::tests {
namespace {

constexpr std::string_view kSchemas[] = {
    R"({"type":"object"})",
    R"({})",
    R"({"type":"object","properties":{}})",
    R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",)"
    R"("properties":{"a":{"type":"string","description":"d \"q\""},"b":{"type":"integer",)"
    R"("minimum":-9007199254740991,"maximum":9007199254740991,"exclusiveMinimum":0}},)"
    R"("required":["a"],"additionalProperties":false})",
    // Properties that are named like keywords.
    R"({"type":"object","properties":{"format":{"type":"string","format":"uri"},)"
    R"("type":{"enum":["x","y"]},"properties":{"type":"object","properties":{"$schema":)"
    R"({"type":"string"}}},"required":{"type":"boolean"},"$ref":{"type":"string"},)"
    R"("enum":{"type":"array","items":{"type":"string"}},"const":{"const":1},)"
    R"("additionalProperties":{"type":"null"},"default":{"default":{"$schema":"kept"}}},)"
    R"("required":["format","type","properties"]})",
    // References: plain, nested, cyclic, and to nothing.
    R"({"type":"object","properties":{"a":{"$ref":"#/$defs/A"}},"$defs":{"A":{"type":"object",)"
    R"("properties":{"b":{"$ref":"#/$defs/B"}}},"B":{"type":["string","null"]}}})",
    R"({"type":"object","properties":{"node":{"$ref":"#/$defs/Node"}},"$defs":{"Node":)"
    R"({"type":"object","properties":{"next":{"$ref":"#/$defs/Node"},"all":{"type":"array",)"
    R"("items":{"$ref":"#/$defs/Node"}}}}}})",
    R"({"type":"object","properties":{"a":{"$ref":"#/definitions/none"},"b":{"$ref":"#"},)"
    R"("c":{"$ref":"https://elsewhere/schema.json"}}})",
    R"({"$ref":"#/$defs/A","$defs":{"A":{"type":"object","properties":{"x":{}}}}})",
    // Choices and types in lists.
    R"({"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"null"}]},)"
    R"("b":{"oneOf":[{"type":"integer"},{"type":"array","items":{"type":"number"}}]},)"
    R"("c":{"type":["integer","null"]},"d":{"type":["string","integer","null"]},)"
    R"("e":{"allOf":[{"type":"object","properties":{"x":{"type":"string"}}},{"required":["x"]}]}}})",
    R"({"anyOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"type":"object"}]})",
    R"({"type":["object","null"],"properties":{"a":true,"b":false,"c":{}}})",
    R"({"type":"object","properties":{"a":{"enum":["x",1,null,true]},"b":{"enum":[]},)"
    R"("c":{"const":"only"},"d":{"const":null},"e":{"type":"integer","enum":[1,2]}}})",
    R"({"type":"object","propertyNames":{"pattern":"^a"},"patternProperties":{"^x":{"type":)"
    R"("string"}},"minProperties":1,"unevaluatedProperties":false,"dependentRequired":{"a":["b"]}})",
    R"({"type":"object","properties":{"a":{"type":"array","prefixItems":[{"type":"string"}],)"
    R"("items":false,"uniqueItems":true},"b":{"type":"array"},"c":{"type":"array","items":[]},)"
    R"("d":{"type":"string","pattern":"^\\d+$","minLength":1,"maxLength":5,"format":"date-time"},)"
    R"("e":{"type":"number","multipleOf":0.5,"exclusiveMaximum":1e40}}})",
    R"({"type":"object","if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},)"
    R"("else":{"not":{"required":["b"]}},"$comment":"c","$id":"i","examples":[{}],"x-own":1,)"
    R"("title":"T","deprecated":true,"readOnly":true})",
    // What is no good schema.
    R"({"type":"object","properties":[],"required":"a"})",
    R"({"type":"object","properties":null,"required":["no_such"]})",
    R"({"properties":{"a":"string"},"type":7})",
    R"({"type":"string"})",
    R"({"type":"object","properties":{"":{"type":"string"},"ü \"":{"type":"string"}}})",
    R"("a text")",
    R"(null)",
    R"(true)",
};

} // namespace

std::span<const std::string_view> sampleSchemas()
{
    return kSchemas;
}

} // namespace ccproxy::tests
