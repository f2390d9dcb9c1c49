package org.quarterdeck;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Every public method of the class that reaches the database carries the annotation, or the class itself does. */
class HavePublicMethodsWith extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    HavePublicMethodsWith(Class<? extends Annotation> annotation) {
        super("have public methods with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> method.getFieldAccesses().stream().anyMatch(access -> access.getTarget().getName().equals("db")))
                .filter(method -> !method.isAnnotatedWith(annotation) && !type.isAnnotatedWith(annotation))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no transaction")));
    }
}
