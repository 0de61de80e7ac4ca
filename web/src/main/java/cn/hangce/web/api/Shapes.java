package cn.hangce.web.api;

import cn.hangce.casework.AnsweredObjection;
import cn.hangce.casework.ListedCase;
import cn.hangce.casework.Notice;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Program;
import cn.hangce.policy.RuleResult;
import cn.hangce.policy.Text;
import cn.hangce.policy.Validity;
import cn.hangce.reporting.archive.Verification;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes of the API’s answers. What the text does not say (a split, an end) is absent, never null. */
final class Shapes {

    private Shapes() {
    }

    static JsonObject summary(Program program) {
        JsonObjectBuilder shape = Json.createObjectBuilder()
                .add("id", program.id())
                .add("name", both(program.name()))
                .add("document", program.document())
                .add("document_id", program.regulation().id())
                .add("validity", validity(program.validity()));
        addIfKnown(shape, "family", program.family());
        return shape.add("applicants", Json.createArrayBuilder(program.applicants())).add("version", program.version()).build();
    }

    static JsonValue file(Program program) {
        return Json.createObjectBuilder((JsonObject) value(program.asMap())).add("version", program.version()).build();
    }

    static JsonObject assessment(Assessment assessment, Locale reader) {
        JsonObjectBuilder shape = Json.createObjectBuilder()
                .add("program", assessment.program())
                .add("version", assessment.version())
                .add("eligible", value(assessment.eligible()))
                .add("failed", Json.createArrayBuilder(assessment.failed()))
                .add("missing", Json.createArrayBuilder(assessment.missing()));
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        assessment.conditions().forEach(condition -> conditions.add(condition(condition, reader)));
        JsonArrayBuilder benefits = Json.createArrayBuilder();
        assessment.benefits().forEach(benefit -> benefits.add(benefit(benefit, reader)));
        JsonObjectBuilder amounts = Json.createObjectBuilder();
        assessment.amounts().forEach(amounts::add);
        shape.add("conditions", conditions).add("benefits", benefits).add("amounts", amounts);
        addIfKnown(shape, "city_yuan", assessment.cityYuan());
        addIfKnown(shape, "district_yuan", assessment.districtYuan());
        return shape.build();
    }

    static JsonObject rule(RuleResult result, Locale reader) {
        JsonObjectBuilder shape = Json.createObjectBuilder().add("rule", result.rule()).add("value", value(result.value()));
        if (result.explanation() != null) {
            shape.add("explanation", result.explanation().in(reader));
        }
        return shape.add("missing", Json.createArrayBuilder(result.missing())).build();
    }

    static JsonObject notice(Notice notice, LocalDate today) {
        return summary(notice, today).build();
    }

    /** With its list and the answers to objections, nothing of which is personal. */
    static JsonObject notice(Notice notice, LocalDate today, List<ListedCase> cases, List<AnsweredObjection> answered) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        cases.forEach(each -> list.add(Json.createObjectBuilder().add("number", each.number()).add("organisation", each.organisation())
                .add("district", each.district())));
        JsonArrayBuilder objections = Json.createArrayBuilder();
        answered.forEach(each -> objections.add(Json.createObjectBuilder().add("number", each.number()).add("case", each.caseNumber())
                .add("organisation", each.organisation()).add("upheld", each.upheld()).add("answer", each.answer())
                .add("answered_on", each.answeredOn().toString())));
        return summary(notice, today).add("cases", list).add("objections", objections).build();
    }

    private static JsonObjectBuilder summary(Notice notice, LocalDate today) {
        return Json.createObjectBuilder().add("id", notice.id()).add("title", notice.title())
                .add("call", Json.createObjectBuilder().add("id", notice.call().id()).add("title", notice.call().title()))
                .add("program", notice.call().programId()).add("published_on", notice.publishedOn().toString())
                .add("open_until", notice.openUntil().toString()).add("period", notice.term().length().text()).add("takes_objections", notice.takesObjectionsOn(today));
    }

    static JsonObject verification(Verification found) {
        JsonObjectBuilder shape = Json.createObjectBuilder().add("code", found.code()).add("state", found.state().name()).add("kind", found.kind())
                .add("title", found.title()).add("number", found.number()).add("issued_on", found.issuedOn().toString())
                .add("sha256", found.sha256()).add("replaces", Json.createArrayBuilder(found.replaces()));
        if (found.exchangeSha256() != null) {
            shape.add("exchange_sha256", found.exchangeSha256());
        }
        if (found.replacedBy() != null) {
            shape.add("replaced_by", found.replacedBy());
        }
        return shape.build();
    }

    private static JsonObjectBuilder condition(ConditionResult condition, Locale reader) {
        return Json.createObjectBuilder().add("id", condition.id()).add("cite", condition.cite())
                .add("label", condition.label().in(reader)).add("holds", value(condition.holds()));
    }

    private static JsonObjectBuilder benefit(BenefitResult benefit, Locale reader) {
        JsonObjectBuilder shape = Json.createObjectBuilder().add("id", benefit.id()).add("cite", benefit.cite())
                .add("label", benefit.label().in(reader));
        if (benefit.referred()) {
            shape.add("result", "referred");
        } else {
            shape.add("yuan", benefit.yuan());
        }
        addIfKnown(shape, "city_yuan", benefit.cityYuan());
        addIfKnown(shape, "district_yuan", benefit.districtYuan());
        return shape.add("explanation", benefit.explanation().in(reader));
    }

    static JsonObjectBuilder validity(Validity term) {
        JsonObjectBuilder shape = Json.createObjectBuilder();
        addIfKnown(shape, "from", term.from());
        addIfKnown(shape, "to", term.to());
        return shape;
    }

    static JsonObjectBuilder both(Text text) {
        return Json.createObjectBuilder().add("zh", text.zh()).add("en", text.en());
    }

    static void addIfKnown(JsonObjectBuilder shape, String name, Object known) {
        if (known != null) {
            shape.add(name, value(known));
        }
    }

    /** Plain Java values as JSON: numbers stay numbers. */
    static JsonValue value(Object plain) {
        if (plain == null) {
            return JsonValue.NULL;
        }
        if (plain instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (plain instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (plain instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((name, each) -> object.add(String.valueOf(name), value(each)));
            return object.build();
        }
        if (plain instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(each -> array.add(value(each)));
            return array.build();
        }
        return plain instanceof Text text ? both(text).build() : Json.createValue(plain.toString());
    }
}
