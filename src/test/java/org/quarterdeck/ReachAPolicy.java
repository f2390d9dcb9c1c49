package org.quarterdeck;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

/** Whatever service a class calls asks a policy, or who the current person is, before it is done. */
class ReachAPolicy extends ArchCondition<JavaClass> {
    /** Services that everyone may use: they give nothing of a programme, or only to who holds the link to it. */
    private static final Set<String> OPEN_TO_ALL = Set.of("PortalClock", "PortalNotice", "SignIn", "People", "SetUp", "KeptForms", "PartnerForms");

    ReachAPolicy() {
        super("call only services that ask a policy");
    }

    @Override
    public void check(JavaClass caller, ConditionEvents events) {
        caller.getMethodCallsFromSelf().stream().filter(ReachAPolicy::isOfAService)
                .filter(call -> call.getTarget().resolveMember().filter(method -> !asks(method, new HashSet<>())).isPresent())
                .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription() + " and no policy is asked")));
    }

    private static boolean isOfAService(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return owner.getPackageName().startsWith("org.quarterdeck.") && owner.isAnnotatedWith(ApplicationScoped.class)
                && !OPEN_TO_ALL.contains(owner.getSimpleName());
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getCallsFromSelf().stream().anyMatch(call -> isAQuestion(call.getTarget())
                || call.getTargetOwner().getPackageName().startsWith("org.quarterdeck.")
                && call.getTarget() instanceof AccessTarget.MethodCallTarget target
                && target.resolveMember().filter(next -> asks(next, seen)).isPresent());
    }

    private static boolean isAQuestion(AccessTarget target) {
        var owner = target.getOwner().getSimpleName();
        return owner.endsWith("Policy") || owner.equals("Access") || owner.equals("CurrentStanding") || owner.equals("CurrentPerson")
                || owner.equals("Standing");
    }
}
