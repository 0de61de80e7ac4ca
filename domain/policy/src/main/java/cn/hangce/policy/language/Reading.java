package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import cn.hangce.policy.language.Term.Day;
import cn.hangce.policy.language.Term.Truth;
import cn.hangce.policy.language.Term.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads an expression aloud, so that whoever cannot read formulas can check it against the text of the law. */
final class Reading<T> {

    private static final Rational HUNDREDTH = Rational.of(1, 100);
    /** A factor that is smaller counts or divides; from here on it may be a sum. */
    private static final Rational SMALLEST_SUM = Rational.of(100);

    private final Speaker<T> speaker;

    Reading(Speaker<T> speaker) {
        this.speaker = speaker;
    }

    T of(Term term) {
        if (term instanceof Amount amount) {
            return amount(amount, true);
        }
        if (term instanceof Truth truth) {
            return truth(truth);
        }
        return term instanceof Day day ? day(day) : word((Word) term);
    }

    /** @param money it stands for yuan, so a number that is written out does too */
    private T amount(Amount amount, boolean money) {
        if (amount instanceof Amounts.Fact fact) {
            return speaker.fact(fact.symbol().name());
        }
        if (amount instanceof Amounts.Constant constant) {
            return money ? speaker.money(constant.value()) : speaker.number(constant.value());
        }
        if (amount instanceof Amounts.Product product) {
            return product(product, money);
        }
        if (amount instanceof Amounts.Sum sum) {
            T left = sum.left() instanceof Amounts.Sum ? amount(sum.left(), money) : operand(sum.left(), money);
            return speaker.say(sum.minus() ? "minus" : "plus", left, operand(sum.right(), money));
        }
        if (amount instanceof Amounts.Extreme extreme) {
            return extreme(extreme, money);
        }
        if (amount instanceof Amounts.Choose choose) {
            return cases(choose, money);
        }
        if (amount instanceof Amounts.Floor floor) {
            return speaker.say("floor", operand(floor.part(), money));
        }
        return speaker.say("negated", operand(((Amounts.Negated) amount).part(), money));
    }

    /** In brackets where the words around it would swallow it. */
    private T operand(Amount amount, boolean money) {
        return amount instanceof Amounts.Sum ? speaker.say("brackets", amount(amount, money)) : bracketed(amount, money);
    }

    /** The same among words that part sentences only. */
    private T bracketed(Amount amount, boolean money) {
        T words = amount(amount, money);
        return amount instanceof Amounts.Extreme || amount instanceof Amounts.Choose ? speaker.say("brackets", words) : words;
    }

    private T product(Amounts.Product product, boolean money) {
        List<Amount> factors = factors(product);
        Amount carrier = money ? carrier(factors) : null;
        T words = null;
        for (Amount factor : factors) {
            boolean divides = words != null && factor instanceof Amounts.Constant constant && isDivisor(constant.value());
            if (divides) {
                words = speaker.say("divided", words, speaker.number(Rational.of(1).dividedBy(((Amounts.Constant) factor).value())));
            } else {
                T next = operand(factor, factor == carrier);
                words = words == null ? next : speaker.say("times", words, next);
            }
        }
        return words;
    }

    /** From left to right; a number of per cent as one factor. */
    private static List<Amount> factors(Amount amount) {
        List<Amount> factors = new ArrayList<>();
        if (!(amount instanceof Amounts.Product product)) {
            factors.add(amount);
            return factors;
        }
        boolean hundredth = product.right() instanceof Amounts.Constant constant && constant.value().equals(HUNDREDTH);
        if (hundredth && product.left() instanceof Amounts.Product percentage && percentage.right() instanceof Amounts.Constant rate) {
            factors.addAll(factors(percentage.left()));
            factors.add(new Amounts.Constant(rate.value().times(HUNDREDTH)));
        } else {
            factors.addAll(factors(product.left()));
            factors.addAll(factors(product.right()));
        }
        return factors;
    }

    /** What in a product is the money: a part that speaks of money, or else the first number or choice that can be a sum. */
    private Amount carrier(List<Amount> factors) {
        return factors.stream().filter(this::speaksOfMoney).findFirst()
                .or(() -> factors.stream().filter(Reading::canBeSum).findFirst()).orElse(null);
    }

    private static boolean canBeSum(Amount factor) {
        return factor instanceof Amounts.Constant constant ? constant.value().compareTo(SMALLEST_SUM) >= 0
                : !(factor instanceof Amounts.Fact) && factor.parts().stream().anyMatch(part -> part instanceof Amount amount && canBeSum(amount));
    }

    private boolean speaksOfMoney(Term term) {
        return term instanceof Amounts.Fact fact ? speaker.isMoney(fact.symbol().name())
                : term.parts().stream().anyMatch(part -> part instanceof Amount && speaksOfMoney(part));
    }

    /** One part in so many that no decimal can write, as in “/ 12”. */
    private static boolean isDivisor(Rational value) {
        return value.isLong() && value.numerator() == 1 && value.denominator() > 1
                && value.times(Rational.of(1_000_000_000)).denominator() != 1;
    }

    private T extreme(Amounts.Extreme extreme, boolean money) {
        List<Amount> reckoned = extreme.parts().stream().filter(part -> !(part instanceof Amounts.Constant)).toList();
        if (extreme.parts().size() == 2 && reckoned.size() == 1) {
            Amount limit = extreme.parts().get(extreme.parts().get(0) == reckoned.get(0) ? 1 : 0);
            return speaker.say(extreme.greatest() ? "at-least" : "at-most", bracketed(reckoned.get(0), money), amount(limit, money));
        }
        return speaker.say(extreme.greatest() ? "greatest" : "least",
                joined("list", extreme.parts().stream().map(part -> bracketed(part, money)).toList()));
    }

    /** Conditions with their amounts one after the other, as a text puts them, whatever they are nested in. */
    private T cases(Amounts.Choose choose, boolean money) {
        List<T> cases = new ArrayList<>();
        Amount rest = choose;
        while (rest instanceof Amounts.Choose next) {
            cases.add(speaker.say("case", truth(next.condition()), bracketed(next.yes(), money)));
            rest = next.no();
        }
        cases.add(speaker.say("otherwise", amount(rest, money)));
        return joined("cases", cases);
    }

    private T joined(String phrase, List<T> words) {
        return words.stream().reduce((first, second) -> speaker.say(phrase, first, second)).orElseThrow();
    }

    private T truth(Truth truth) {
        if (truth instanceof Truths.Fact fact) {
            return speaker.fact(fact.symbol().name());
        }
        if (truth instanceof Truths.Joined joined) {
            return joined(joined);
        }
        if (truth instanceof Truths.Not not) {
            return speaker.say("not", truth(not.part()));
        }
        if (truth instanceof Truths.Known known) {
            return speaker.say("known", speaker.fact(known.symbol().name()));
        }
        if (truth instanceof Truths.Constant constant) {
            return speaker.say(constant.value() ? "always" : "never");
        }
        if (truth instanceof Truths.Choose choose) {
            return speaker.say("if", truth(choose.condition()), truth(choose.yes()), truth(choose.no()));
        }
        return comparison(truth);
    }

    private T joined(Truths.Joined joined) {
        List<Truth> parts = parts(joined, joined.deciding());
        if (joined.deciding() && oneOfSeveral(parts)) {
            String fact = ((Comparisons.IsChoice) parts.get(0)).symbol().name();
            List<T> words = parts.stream().map(part -> speaker.word(fact, ((Comparisons.IsChoice) part).word())).toList();
            return speaker.say("is", speaker.fact(fact), joined("or", words));
        }
        String phrase = joined.deciding() ? "or" : "and";
        return joined(phrase, parts.stream()
                .map(part -> part instanceof Truths.Joined inner && !oneOfSeveral(parts(inner, true)) ? speaker.say("brackets", truth(part)) : truth(part)).toList());
    }

    private static List<Truth> parts(Truth truth, boolean deciding) {
        if (truth instanceof Truths.Joined joined && joined.deciding() == deciding) {
            List<Truth> parts = new ArrayList<>(parts(joined.left(), deciding));
            parts.addAll(parts(joined.right(), deciding));
            return parts;
        }
        return List.of(truth);
    }

    private static boolean oneOfSeveral(List<Truth> parts) {
        return parts.stream().allMatch(part -> part instanceof Comparisons.IsChoice)
                && parts.stream().map(part -> ((Comparisons.IsChoice) part).symbol()).distinct().count() == 1;
    }

    private T comparison(Truth truth) {
        if (truth instanceof Comparisons.IsChoice choice) {
            return speaker.say("is", speaker.fact(choice.symbol().name()), speaker.word(choice.symbol().name(), choice.word()));
        }
        if (truth instanceof Comparisons.OfDays days) {
            return speaker.say("day." + phrase(days.relation()), day(days.left()), day(days.right()));
        }
        if (truth instanceof Comparisons.OfWords words) {
            return speaker.say("is", word(words.left()), word(words.right()));
        }
        Comparisons.OfAmounts amounts = (Comparisons.OfAmounts) truth;
        boolean money = speaksOfMoney(amounts.left()) || speaksOfMoney(amounts.right());
        T right = amounts.left() instanceof Amounts.Fact fact && amounts.right() instanceof Amounts.Constant constant
                ? speaker.value(fact.symbol().name(), constant.value()) : operand(amounts.right(), money);
        return speaker.say(phrase(amounts.relation()), operand(amounts.left(), money), right);
    }

    private static String phrase(Relation relation) {
        return "is-" + relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private T day(Day day) {
        if (day instanceof Days.Fact fact) {
            return speaker.fact(fact.symbol().name());
        }
        if (day instanceof Days.After after) {
            return speaker.say("after." + after.unit().name().toLowerCase(Locale.ROOT), day(after.start()), String.valueOf(after.count()));
        }
        if (day instanceof Days.Choose choose) {
            return speaker.say("if", truth(choose.condition()), day(choose.yes()), day(choose.no()));
        }
        return speaker.day(Calendar.date(((Days.Constant) day).day()));
    }

    private T word(Word word) {
        if (word instanceof Words.Fact fact) {
            return speaker.fact(fact.symbol().name());
        }
        if (word instanceof Words.Choose choose) {
            return speaker.say("if", truth(choose.condition()), word(choose.yes()), word(choose.no()));
        }
        return speaker.word(((Words.Constant) word).value());
    }
}
