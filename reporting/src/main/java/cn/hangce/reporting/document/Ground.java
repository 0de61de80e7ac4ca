package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.util.List;

/**
 * What leads to a decision and what it brings with it, as the program’s file has it.
 *
 * @param steps    the stages behind it
 * @param benefits what the listed get; may be empty
 * @param duties   what they owe, each with its time; may be empty
 */
public record Ground(List<Text> steps, List<Clause> benefits, List<Clause> duties) {

    public Ground {
        steps = List.copyOf(steps);
        benefits = List.copyOf(benefits);
        duties = List.copyOf(duties);
    }
}
