package cn.hangce.casework.law;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Program;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** What is granted; where a text names no division the city pays. What somebody has yet to fix counts nothing. */
    static Money of(Program program, List<BenefitResult> granted) {
        Map<String, Benefit> benefits = program.benefits().stream().collect(Collectors.toMap(Benefit::id, Function.identity()));
        Money money = NONE;
        for (BenefitResult result : granted) {
            money = money.plus(of(benefits.get(result.id()), result));
        }
        return money;
    }

    private static Money of(Benefit benefit, BenefitResult result) {
        if (!benefit.isPaid()) {
            return new Money(0, 0, 0, result.yuan());
        }
        if (benefit.split() == null) {
            return new Money(result.yuan(), result.yuan(), 0, 0);
        }
        return result.cityYuan() == null ? new Money(result.yuan(), 0, 0, 0) : new Money(result.yuan(), result.cityYuan(), result.districtYuan(), 0);
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
