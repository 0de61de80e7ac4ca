package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** The allocation list (资金分配表) of a call: who gets how much, and which share the city and each district pay. */
public record AllocationListDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle,
                                     List<DistrictShare> districts) implements OfficialDocument {

    public AllocationListDocument {
        number = Given.orEmpty(number);
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        districts = Given.some(districts, "districts");
    }

    @Override
    public String kind() {
        return "allocation-list";
    }

    @Override
    public boolean toPersons() {
        return districts.stream().flatMap(district -> district.firms().stream()).allMatch(grant -> Masking.isMasked(grant.code()));
    }

    @Override
    public String title() {
        return basis.program().zh() + "资金分配表";
    }

    public int firms() {
        return districts.stream().mapToInt(each -> each.firms().size()).sum();
    }

    public long cityYuan() {
        return sum(districts, DistrictShare::cityYuan);
    }

    public long districtYuan() {
        return sum(districts, DistrictShare::districtYuan);
    }

    public long totalYuan() {
        return Math.addExact(cityYuan(), districtYuan());
    }

    /** Whether city and districts pay together; where one alone pays, there is nothing to share out. */
    public boolean isShared() {
        return cityYuan() > 0 && districtYuan() > 0;
    }

    private static <T> long sum(List<T> lines, ToLongFunction<T> amount) {
        return lines.stream().mapToLong(amount).reduce(0, Math::addExact);
    }

    /**
     * The lines of one district.
     *
     * @param ratio city to district, such as {@code 1:3}; empty where there is none, or not one for all
     */
    public record DistrictShare(String district, String ratio, List<Grant> firms) {

        public DistrictShare {
            district = Given.text(district, "district");
            ratio = Given.orEmpty(ratio);
            firms = Given.some(firms, "firms");
        }

        public long cityYuan() {
            return sum(firms, Grant::cityYuan);
        }

        public long districtYuan() {
            return sum(firms, Grant::districtYuan);
        }

        public long totalYuan() {
            return Math.addExact(cityYuan(), districtYuan());
        }
    }

    /**
     * One firm’s or person’s money, whole yuan by payer.
     *
     * @param code the credit code, or a person’s masked identity number
     */
    public record Grant(String firm, String code, long cityYuan, long districtYuan) {

        public Grant {
            firm = Given.text(firm, "firm");
            code = Given.text(code, "code");
            Given.yuan(cityYuan, "city’s share");
            Given.yuan(districtYuan, "district’s share");
        }

        public long yuan() {
            return Math.addExact(cityYuan, districtYuan);
        }
    }
}
