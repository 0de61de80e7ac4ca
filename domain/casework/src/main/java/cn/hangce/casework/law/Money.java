package cn.hangce.casework.law;

import cn.hangce.policy.Prospect;
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
    static Money of(List<Prospect> prospects) {
        return prospects.stream().map(Money::of).reduce(NONE, Money::plus);
    }

    private static Money of(Prospect prospect) {
        long yuan = prospect.yuan();
        if (!prospect.benefit().isPaid()) {
            return new Money(0, 0, 0, yuan);
        }
        if (prospect.benefit().split() == null) {
            return new Money(yuan, yuan, 0, 0);
        }
        return prospect.cityYuan() == null ? new Money(yuan, 0, 0, 0) : new Money(yuan, prospect.cityYuan(), yuan - prospect.cityYuan(), 0);
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
