package cn.hangce.web.contract;

import cn.hangce.casework.contract.AcceptanceTerm;
import cn.hangce.casework.contract.ContractTerms;
import cn.hangce.casework.contract.SigningTerm;
import cn.hangce.casework.contract.Situation;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.web.stage.RecordView;
import java.time.LocalDate;
import java.util.List;

/**
 * A case’s contract as a page shows it.
 *
 * @param situation  what holds now
 * @param acceptance until when it is to be accepted; null where the text does not reckon that from the contract
 * @param today      the city’s day
 */
public record ContractView(Situation situation, SigningTerm signing, AcceptanceTerm acceptance, LocalDate today) {

    /** A change that can be asked for today. */
    public record Askable(Change law, LocalDate lastDayToAsk, LocalDate latestEnd) {
    }

    /** Null where no contract is in force. */
    public ContractTerms terms() {
        return situation.terms();
    }

    public List<RecordView.Line> lines() {
        return terms() == null ? List.of() : RecordView.lines(terms().inForce());
    }

    public List<Askable> askable() {
        return situation.askable(today).stream().map(law -> new Askable(law, situation.lastDayToAsk(law), law.isExtension() ? situation.latestEnd(law) : null))
                .toList();
    }

    /** Whether the term for signing still tells something: it runs, or it was not kept. */
    public boolean signingTold() {
        return signing.lastDay() != null && (signing.signedOn() == null || signing.isLate());
    }

    /** How many days acceptance would be late today; 0 in time. */
    public long daysLate() {
        return acceptance == null ? 0 : acceptance.daysLate(today);
    }

    public boolean unsignedInTime() {
        return signing.signedOn() == null && signing.isOver(today);
    }
}
