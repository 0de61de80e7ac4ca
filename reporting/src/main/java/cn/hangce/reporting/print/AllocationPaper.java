package cn.hangce.reporting.print;

import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.AllocationListDocument.DistrictShare;
import cn.hangce.reporting.document.AllocationListDocument.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The allocation list: a covering letter with the shares by district, and every firm’s money in the annex. */
final class AllocationPaper {

    private final Labels labels;
    private final Stamp stamp;

    AllocationPaper(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> sheets(AllocationListDocument list) {
        Letter letter = new Letter(labels)
                .body("allocation.opening", list.basis().regulation(), labels.number(list.basis()), list.callTitle(), list.firms(),
                        list.totalYuan(), ChineseAmount.of(list.totalYuan()))
                .body(list.isShared() ? "allocation.shares" : list.districtYuan() == 0 ? "allocation.city-alone" : "allocation.district-alone",
                        list.cityYuan(), list.districtYuan());
        list.districts().forEach(share -> district(letter, list, share));
        return List.of(letter.enclosed("allocation.annex").sheet(Letter.Head.NONE, list, stamp), list.isShared() ? shares(list) : amounts(list));
    }

    private static void district(Letter letter, AllocationListDocument list, DistrictShare share) {
        if (!list.isShared()) {
            letter.body("allocation.alone", share.district(), share.firms().size(), share.totalYuan());
        } else if (ratio(share).isEmpty()) {
            letter.body("allocation.share-bare", share.district(), share.firms().size(), share.totalYuan(), share.cityYuan(),
                    share.districtYuan());
        } else {
            letter.body("allocation.share", share.district(), share.firms().size(), share.ratio(), share.totalYuan(), share.cityYuan(),
                    share.districtYuan());
        }
    }

    /** None where one alone pays: 1:0 is no ratio. */
    private static String ratio(DistrictShare share) {
        return share.cityYuan() > 0 && share.districtYuan() > 0 ? share.ratio() : "";
    }

    private Sheet shares(AllocationListDocument list) {
        return new Sheet("allocation", values(labels.say("allocation.in-words", ChineseAmount.of(list.totalYuan()),
                ChineseAmount.of(list.cityYuan()), ChineseAmount.of(list.districtYuan()))), rows(list));
    }

    /** Where one alone pays, without the columns of the payers. */
    private Sheet amounts(AllocationListDocument list) {
        return new Sheet("amounts", values(labels.say("allocation.total-in-words", ChineseAmount.of(list.totalYuan()))), rows(list));
    }

    private Map<String, Object> values(String inWords) {
        return Map.of("title", labels.say("allocation.list"), "caption", labels.say("allocation.caption"), "inWords", inWords);
    }

    private List<Map<String, Object>> rows(AllocationListDocument list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int line = 0;
        for (DistrictShare share : list.districts()) {
            rows.add(row("district", "", labels.say("allocation.district-line", share.district(), share.firms().size()), ratio(share),
                    share.cityYuan(), share.districtYuan()));
            for (Grant grant : share.firms()) {
                rows.add(row("firm", String.valueOf(++line), Lists.named(grant.firm(), grant.code()), ratio(share), grant.cityYuan(), grant.districtYuan()));
            }
        }
        rows.add(row("sum", "", labels.say("allocation.sum", list.firms()), "", list.cityYuan(), list.districtYuan()));
        return rows;
    }

    private Map<String, Object> row(String level, String line, String name, String ratio, long city, long district) {
        return Map.of("level", level, "line", line, "name", name, "ratio", ratio, "total", yuan(Math.addExact(city, district)),
                "city", yuan(city), "districtShare", yuan(district));
    }

    private String yuan(long amount) {
        return String.format(labels.locale(), "%,d", amount);
    }
}
