package org.accountabilityledger;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.accountabilityledger.accountability.EventName;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rules of the house look for, and what they demand, where ArchUnit has no word for it. */
final class HouseParts {

    private static final Map<String, Set<String>> VERBS = Map.of(
            CommandHandler.class.getName(), Set.of("decide"),
            CommandHandlerInterceptor.class.getName(), Set.of("decide"),
            EventSourcingHandler.class.getName(), Set.of("evolve"),
            EventHandler.class.getName(), Set.of("on", "react"),
            QueryHandler.class.getName(), Set.of("answer"));

    private static final Set<String> WORLDLY = Set.of("java.util.UUID.randomUUID", "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime", "java.lang.Math.random", "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault");
    private static final List<String> WORLDLY_OWNERS = List.of("java.time.Clock", "java.time.InstantSource",
            "java.util.Date", "java.util.Calendar", "java.util.Random", "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom", "org.axonframework.common.IdentifierFactory");

    static final DescribedPredicate<JavaAccess<?>> ASKING_THE_WORLD = DescribedPredicate.describe(
            "asks for the time, the zone or a random number", access -> {
                String owner = access.getTargetOwner().getName();
                return owner.startsWith("java.time.") && access.getName().equals("now")
                        || WORLDLY.contains(owner + "." + access.getName())
                        || WORLDLY_OWNERS.contains(owner);
            });

    // Method by method: a handler annotation of our own, meta-annotated with Axon's, is one too.
    static final DescribedPredicate<JavaMethod> HANDLERS = DescribedPredicate.describe("handle messages",
            method -> method.isMetaAnnotatedWith(MessageHandler.class));

    static final DescribedPredicate<JavaMethod> POLICIES = DescribedPredicate.describe("react to events",
            method -> method.isMetaAnnotatedWith(MessageHandler.class) && (method.getName().equals("react")
                    || method.getOwner().getSimpleName().matches("When.+Then.+")));

    static final ArchCondition<JavaMethod> USING_THE_LEDGERS_VERBS = condition(
            "be called decide, evolve, on, react or answer, each by its annotation", method -> method.getAnnotations()
                    .stream().filter(HouseParts::handles).map(annotation -> annotation.getRawType().getName())
                    .allMatch(handler -> VERBS.getOrDefault(handler, Set.of()).contains(method.getName())));

    static final ArchCondition<JavaMethod> BARRED_FROM_REPLAY = condition("be barred from replay",
            method -> barred(method) || barred(method.getOwner()));

    static final ArchCondition<JavaClass> NAMED_IN_KEBAB_CASE = condition("be named in kebab-case",
            event -> event.tryGetAnnotationOfType(EventName.class)
                    .map(name -> name.value().matches("[a-z]+(-[a-z]+)*")).orElse(false));

    static final ArchCondition<JavaClass> DECLARING_TO_STRING = condition("say its name in toString",
            id -> id.getMethods().stream().anyMatch(method -> method.getName().equals("toString")
                    && method.getRawParameterTypes().isEmpty()) && !writtenByTheCompiler(id));

    /** A list, or what is set side by side, takes a query; the page of one file takes its name. */
    static final ArchCondition<JavaMethod> HAVING_A_TABLE_IF_A_LIST = condition("be tabular, if it is a list",
            page -> page.getParameters().stream().noneMatch(each -> each.isAnnotatedWith(RequestParam.class))
                    || page.isAnnotatedWith("org.accountabilityledger.web.pages.Tabular"));

    private HouseParts() {
    }

    private static boolean handles(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(MessageHandler.class)
                || annotation.getRawType().isMetaAnnotatedWith(MessageHandler.class);
    }

    private static boolean barred(CanBeAnnotated owner) {
        return owner.isAnnotatedWith(DisallowReplay.class);
    }

    /** A record that says nothing of its own gets a toString all the same: it calls the JDK's ObjectMethods. */
    private static boolean writtenByTheCompiler(JavaClass id) {
        return id.getMethod("toString").getMethodCallsFromSelf().isEmpty()
                && id.getMethod("toString").getFieldAccesses().isEmpty();
    }

    private static <T extends HasDescription> ArchCondition<T> condition(
            String demand, Function<T, Boolean> holds) {
        return new ArchCondition<>(demand) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.apply(item),
                        item.getDescription() + " should " + demand));
            }
        };
    }
}
