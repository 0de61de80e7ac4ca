package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.AcceptanceOpinionDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.ContractDocument;
import cn.hangce.reporting.document.PartySignature;
import java.util.List;

/** The papers of a project under contract: the contract itself, and what came of the acceptance. */
final class ContractPapers {

    private final Labels labels;
    private final Stamp stamp;

    ContractPapers(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> contract(ContractDocument contract) {
        Letter letter = new Letter(labels).body("contract.opening", contract.basis().regulation(), labels.number(contract.basis()),
                contract.callTitle(), contract.basis().program(), contract.undertaker().number());
        if (contract.terms().wording() > 1) {
            letter.body("contract.amended", contract.terms().wording(), contract.issuedOn());
        }
        letter.section("contract.parties");
        contract.signatures().forEach(each -> letter.body("contract.party", each.role(), each.party()));
        terms(contract.terms(), letter);
        support(contract.support(), letter);
        ContractDocument.Clauses clauses = contract.clauses();
        section("contract.acceptance", clauses.acceptance(), letter);
        section("contract.duties", clauses.duties(), letter);
        section("contract.changes", clauses.changes(), letter);
        section("contract.sanctions", clauses.sanctions(), letter);
        letter.section("contract.signing");
        contract.signatures().forEach(each -> signed("contract.signed", each, letter));
        if (contract.amendment() != null) {
            signed("contract.change-asked", contract.amendment().asked(), letter);
            signed("contract.change-granted", contract.amendment().granted(), letter);
        }
        List<Text> keepers = contract.issuers();
        return List.of(letter.body("contract.kept", keepers).sheet(Letter.Head.NONE, contract, stamp));
    }

    private static void signed(String key, PartySignature each, Letter letter) {
        letter.body(key, each.role(), each.party(), each.by(), each.on());
    }

    private static void terms(ContractDocument.Terms terms, Letter letter) {
        letter.section("contract.project");
        say("contract.title", terms.project(), letter);
        say("contract.leader", terms.leader(), letter);
        say("contract.unit", terms.unit(), letter);
        letter.body("contract.term", terms.startsOn(), terms.endsOn()).section("contract.goals").words(terms.goals());
        if (!terms.other().isEmpty()) {
            letter.section("contract.other").words(terms.other());
        }
    }

    private static void support(ContractDocument.Support support, Letter letter) {
        if (support.benefits().isEmpty() && support.yuan() == 0) {
            return;
        }
        letter.section("contract.support").clauses(support.benefits());
        if (support.yuan() > 0) {
            letter.body("contract.granted", support.yuan(), ChineseAmount.of(support.yuan()));
        }
    }

    private static void section(String key, List<Clause> clauses, Letter letter) {
        if (!clauses.isEmpty()) {
            letter.section(key).clauses(clauses);
        }
    }

    private static void say(String key, String word, Letter letter) {
        if (!word.isEmpty()) {
            letter.body(key, word);
        }
    }

    List<Sheet> acceptance(AcceptanceOpinionDocument opinion) {
        Letter letter = new Letter(labels).body("acceptance.opening", opinion.basis().regulation(), labels.number(opinion.basis()),
                opinion.undertaker().name(), opinion.basis().program(), opinion.undertaker().number());
        if (opinion.heldOn() != null) {
            letter.body("acceptance.held", opinion.heldOn());
        }
        if (!opinion.technical().isEmpty() || !opinion.financial().isEmpty()) {
            letter.section("acceptance.experts");
            say("acceptance.technical", opinion.technical(), letter);
            say("acceptance.financial", opinion.financial(), letter);
        }
        letter.section("acceptance.opinion").words(opinion.opinion());
        section("acceptance.found", opinion.found(), letter);
        if (!opinion.late().isEmpty()) {
            letter.section("acceptance.late").words(opinion.late());
        }
        return List.of(letter.section("acceptance.result").body(opinion.accepted() ? "acceptance.passed" : "acceptance.failed")
                .sheet(Letter.Head.NONE, opinion, stamp));
    }
}
