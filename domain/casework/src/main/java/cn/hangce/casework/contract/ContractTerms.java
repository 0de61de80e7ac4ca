package cn.hangce.casework.contract;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contract in force: what was signed, as later changes have it.
 *
 * @param signed   as it was signed, by item
 * @param inForce  as it is now, by item
 * @param wordings how many wordings there have been; 1 where nothing was changed
 */
public record ContractTerms(Map<Item, String> signed, Map<Item, String> inForce, int wordings) {

    public ContractTerms {
        signed = new EnumMap<>(signed);
        inForce = new EnumMap<>(inForce);
    }

    /** @param records of the case, oldest first; empty where no contract is signed */
    public static Optional<ContractTerms> of(Program program, Case subject, List<StageRecord> records) {
        String stage = StageKind.CONTRACT.in(program).map(Stage::id).findFirst().orElse("");
        boolean concluded = subject.history().stream().anyMatch(entry -> entry.act() == Act.CONCLUDE && stage.equals(entry.fromStage()));
        if (!concluded) {
            return Optional.empty();
        }
        Map<Item, String> signed = records.stream().filter(record -> record.act() == Act.DRAW_UP && record.stage().equals(stage))
                .map(StageRecord::entries).reduce(new EnumMap<>(Item.class), (earlier, later) -> later);
        Map<Item, String> now = new EnumMap<>(Item.class);
        now.putAll(signed);
        List<StageRecord> changes = records.stream().filter(record -> record.act() == Act.AMEND).toList();
        changes.forEach(record -> now.putAll(record.entries()));
        now.remove(Item.OPINION);
        return signed.isEmpty() ? Optional.empty() : Optional.of(new ContractTerms(signed, now, 1 + changes.size()));
    }

    /** The contract’s last day, with every extension. */
    public LocalDate endsOn() {
        return LocalDate.parse(inForce.get(Item.ENDS_ON));
    }

    /** The last day that was signed first; extensions are measured from it. */
    public LocalDate firstEnd() {
        return LocalDate.parse(signed.get(Item.ENDS_ON));
    }
}
