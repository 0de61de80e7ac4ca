package cn.hangce.reporting.print;

import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.RecommendationListDocument;
import cn.hangce.reporting.document.VerificationReportDocument;
import cn.hangce.reporting.document.VerificationReportDocument.Finding;
import cn.hangce.reporting.document.VerificationReportDocument.VerifiedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a district sends to the city: the verification report and the recommendation list. */
final class DistrictLetters {

    private final Labels labels;
    private final Stamp stamp;

    DistrictLetters(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> verification(VerificationReportDocument report) {
        Basis basis = report.basis();
        List<VerifiedCase> cases = report.cases();
        long facts = cases.stream().mapToLong(each -> each.facts().size()).sum();
        long materials = cases.stream().mapToLong(each -> each.materials().size()).sum();
        long confirmed = cases.stream().flatMap(DistrictLetters::findings).filter(Finding::confirmed).count();
        Letter letter = new Letter(labels)
                .body("verification.opening", basis.regulation(), labels.number(basis), report.callTitle(), cases.size())
                .heading("verification.report");
        if (!report.checks().isEmpty()) {
            letter.body("verification.checks", labels.joined(report.checks(), "verification.then"));
        }
        letter.words(report.report())
                .heading("verification.result").body("verification.result-text", cases.size(), facts, materials, confirmed)
                .body("verification.officer", report.officer());
        return List.of(letter.enclosed("verification.annex").sheet(Letter.Head.NONE, report, stamp), findings(cases));
    }

    private Sheet findings(List<VerifiedCase> cases) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (VerifiedCase each : cases) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "number", each.firm().number(), "name", each.firm().name(),
                    "facts", share(each.facts()), "materials", share(each.materials()), "remark", remark(each)));
        }
        return new Sheet("findings", Map.of("title", labels.say("verification.list"), "caption", labels.say("firms.caption", cases.size())), rows);
    }

    private String share(List<Finding> findings) {
        return labels.say("findings.confirmed", findings.stream().filter(Finding::confirmed).count(), findings.size());
    }

    private String remark(VerifiedCase subject) {
        String disputed = findings(subject).filter(finding -> !finding.confirmed()).map(finding -> finding.note().isEmpty()
                ? labels.say("findings.disputed-bare", finding.subject())
                : labels.say("findings.disputed", finding.subject(), finding.note())).collect(Collectors.joining("\n"));
        return disputed.isEmpty() ? labels.say("findings.clean") : disputed;
    }

    private static Stream<Finding> findings(VerifiedCase subject) {
        return Stream.concat(subject.facts().stream(), subject.materials().stream());
    }

    List<Sheet> recommendation(RecommendationListDocument list) {
        Basis basis = list.basis();
        Sheet letter = new Letter(labels).recipients(labels.say("recommendation.recipients", list.recipient()))
                .body("recommendation.opening", basis.regulation(), labels.number(basis), list.callTitle(), list.firms().get(0).name(),
                        list.firms().size()).enclosed("recommendation.annex").sheet(Letter.Head.LETTER, list, stamp);
        return List.of(letter, Lists.firms(labels, labels.say("recommendation.list"), list.firms()));
    }
}
