package cn.hangce.casework.contract;

import cn.hangce.casework.Case;
import cn.hangce.casework.Moment;
import cn.hangce.casework.StageRecord;
import cn.hangce.registry.Actor;

/** What has happened to a contract, told to whoever prints papers or sends word. Observers take part in the transaction. */
public final class ContractHappened {

    private ContractHappened() {
    }

    /** A party has signed, the last one too. @param party as the program’s file names it */
    public record Signed(Case subject, String stage, String party, Actor by, Moment at) {
    }

    /** The last party has signed. @param stage its id in the program’s file */
    public record Concluded(Case subject, String stage, Actor by, Moment at) {
    }

    public record ChangeAsked(Case subject, ChangeRequest request, Actor by, Moment at) {
    }

    /** Supported or opposed by whose opinion the text wants. */
    public record OpinionGiven(Case subject, ChangeRequest request, Actor by, Moment at) {
    }

    /** @param wording of the contract as it is from now on; null where the change was refused */
    public record ChangeDecided(Case subject, ChangeRequest request, StageRecord wording, Actor by, Moment at) {
    }

    /** Not signed in its time, and given up. */
    public record PlaceForfeited(Case subject, Actor by, Moment at) {
    }
}
