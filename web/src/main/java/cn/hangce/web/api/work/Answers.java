package cn.hangce.web.api.work;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.web.Personal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the work API answers, as plain maps in a fixed order. */
final class Answers {

    private Answers() {
    }

    static Map<String, Object> brief(Case subject) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", subject.id());
        answer.put("version", subject.version());
        answer.put("number", subject.number());
        answer.put("call", subject.call().id());
        answer.put(subject.isPersons() ? "identity_number" : "credit_code", subject.shownCode());
        answer.put("organisation", subject.organisationName());
        answer.put("district", subject.district());
        answer.put("stage", subject.stage());
        answer.put("status", subject.status().name());
        answer.put("submitted_at", subject.submittedAt() == null ? null : subject.submittedAt().toString());
        return answer;
    }

    /**
     * @param reader an applicant does not learn who scored, nor what the experts wrote; an official sees personal facts only in part
     */
    static Map<String, Object> full(Case subject, Actor reader) {
        boolean own = reader.is(Role.APPLICANT);
        Map<String, Object> answer = brief(subject);
        answer.put("facts", subject.facts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> fact(entry.getKey(), entry.getValue(), own), (a, b) -> a, TreeMap::new)));
        answer.put("materials", subject.attachments().stream().map(file -> Map.of("id", file.id(), "material", file.materialId(),
                "name", file.fileName(), "sha256", file.sha256(), "finding", file.finding().name())).toList());
        answer.put("history", subject.history().stream()
                .map(entry -> step(entry, own && entry.act().confidential())).toList());
        return answer;
    }

    private static Map<String, Object> fact(String name, CaseFact fact, boolean own) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("value", own ? fact.value() : Personal.masked(Vocabulary.standard().fact(name), fact.value()));
        answer.put("source", fact.source());
        answer.put("recorded", fact.recordedValue());
        answer.put("finding", fact.finding().name());
        return answer;
    }

    private static Map<String, Object> step(HistoryEntry entry, boolean confidential) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sequence", entry.sequence());
        answer.put("at", entry.at().toString());
        answer.put("act", entry.act().name());
        answer.put("actor", confidential ? null : entry.actorName());
        answer.put("role", entry.actorRole().name());
        answer.put("from", entry.fromStatus() == null ? null : entry.fromStage() + "/" + entry.fromStatus());
        answer.put("to", entry.toStage() + "/" + entry.toStatus());
        answer.put("reason", confidential ? null : entry.reason());
        answer.put("program_version", entry.programVersion());
        return answer;
    }

    static Map<String, Object> sheet(ScoreSheet sheet) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("case", sheet.caseId());
        answer.put("expert", sheet.expertAccount());
        answer.put("reason", sheet.reason());
        if (sheet.isVote()) {
            answer.put("in_favour", sheet.inFavour());
        } else {
            answer.put("points", sheet.points());
            answer.put("score_hundredths", sheet.resultHundredths());
        }
        return answer;
    }

    static List<Map<String, Object>> briefs(List<Case> cases) {
        return cases.stream().map(Answers::brief).toList();
    }
}
