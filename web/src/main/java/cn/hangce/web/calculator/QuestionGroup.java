package cn.hangce.web.calculator;

import java.util.List;

/**
 * Questions that are asked together.
 *
 * @param id as {@link Calculator.Part} has it
 */
public record QuestionGroup(String id, List<Question> questions) {

    public QuestionGroup {
        questions = List.copyOf(questions);
    }
}
