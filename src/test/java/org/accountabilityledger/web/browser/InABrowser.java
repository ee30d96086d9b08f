package org.accountabilityledger.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Looks at pages in Chromium, one class at a time, for all share its windows; where the build found none, that is said and nothing is looked at. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("browser")
@ExtendWith({InABrowser.WhereThereIsOne.class, ForShownPages.class})
@interface InABrowser {

    /** The build names the browser: its profile {@code browser} is active where there is one, or where it is asked for. */
    final class WhereThereIsOne implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            if (Chromium.named().isPresent()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            String reason = test.getDisplayName() + " was SKIPPED: there is no /usr/bin/chromium. Install it, or run "
                    + "mvn verify -Pbrowser -Dchromium=/path/of/a/chromium";
            if (test.getTestMethod().isEmpty()) {
                System.out.println(reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
