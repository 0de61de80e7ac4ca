package cn.hangce.city.story;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Where one step of a story fails, those after it are not tried: they would only wait for what has not happened. */
final class ChapterByChapter implements ExecutionCondition, TestExecutionExceptionHandler {

    private String failed;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed == null ? ConditionEvaluationResult.enabled("The story has come this far")
                : ConditionEvaluationResult.disabled("The story broke off at: " + failed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failed = context.getDisplayName();
        throw failure;
    }
}
