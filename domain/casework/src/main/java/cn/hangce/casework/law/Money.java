package cn.hangce.casework.law;

import cn.hangce.policy.PossibleBenefit;
import java.util.List;

/**
 * What a program gives, in whole yuan.
 *
 * @param paid     grants and vouchers
 * @param city     the city’s part of what is paid
 * @param district the districts’ part; what is neither’s is not divided yet, because the district is not known
 * @param promised guaranteed, lent or put in
 */
public record Money(long paid, long city, long district, long promised) {

    static final Money NONE = new Money(0, 0, 0, 0);

    /** Where a text names no division the city pays. */
    static Money of(List<PossibleBenefit> benefits) {
        return benefits.stream().map(Money::of).reduce(NONE, Money::plus);
    }

    private static Money of(PossibleBenefit possible) {
        long yuan = possible.yuan();
        if (!possible.benefit().isPaid()) {
            return new Money(0, 0, 0, yuan);
        }
        if (possible.benefit().split() == null) {
            return new Money(yuan, yuan, 0, 0);
        }
        return possible.cityYuan() == null ? new Money(yuan, 0, 0, 0) : new Money(yuan, possible.cityYuan(), yuan - possible.cityYuan(), 0);
    }

    Money plus(Money other) {
        return new Money(Math.addExact(paid, other.paid), Math.addExact(city, other.city), Math.addExact(district, other.district),
                Math.addExact(promised, other.promised));
    }

    public long total() {
        return Math.addExact(paid, promised);
    }

    /** What nobody’s part is yet. */
    public long undivided() {
        return paid - city - district;
    }
}
