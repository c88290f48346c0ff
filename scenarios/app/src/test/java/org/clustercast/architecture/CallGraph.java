package org.clustercast.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which code of libraries can be reached from code of ours, found by rapid type analysis: a call of a method reaches the
 * method itself and every override in a class that is made somewhere on the way; a class that is reached runs its static
 * initialiser. Calls that come back from the JDK (a comparator handed to a sort) are not followed.
 */
final class CallGraph {

    private final Predicate<JavaClass> isLibrary;
    private final Map<JavaCodeUnit, JavaAccess<?>> reachedBy = new LinkedHashMap<>();
    private final Deque<JavaCodeUnit> open = new ArrayDeque<>();
    private final Set<JavaClass> made = new LinkedHashSet<>();
    private final Map<String, JavaAccess<?>> virtualCalls = new LinkedHashMap<>();
    private final List<JavaAccess<?>> inexact = new ArrayList<>();

    private CallGraph(Predicate<JavaClass> isLibrary) {
        this.isLibrary = isLibrary;
    }

    /** What is reached from the classes to start with, in classes that are libraries. */
    static CallGraph from(Iterable<JavaClass> start, Predicate<JavaClass> isLibrary) {
        CallGraph graph = new CallGraph(isLibrary);
        for (JavaClass own : start) {
            own.getAccessesFromSelf().forEach(graph::follow);
        }
        while (!graph.open.isEmpty()) {
            JavaCodeUnit unit = graph.open.poll();
            unit.getAccessesFromSelf().forEach(graph::follow);
        }
        return graph;
    }

    /** Code units of libraries that are reached. */
    Set<JavaCodeUnit> reached() {
        return reachedBy.keySet();
    }

    /** Accesses of {@code Math}, in what is reached, whose bits may differ. */
    List<JavaAccess<?>> inexactMath() {
        return inexact;
    }

    /** How a code unit is reached, callers after called. */
    String path(JavaCodeUnit unit) {
        StringBuilder path = new StringBuilder(unit.getFullName());
        JavaAccess<?> access = reachedBy.get(unit);
        while (access != null) {
            path.append("\n    <- ").append(access.getOrigin().getFullName());
            access = reachedBy.get(access.getOrigin());
        }
        return path.toString();
    }

    private void follow(JavaAccess<?> access) {
        if (isLibrary.test(access.getOriginOwner()) && Forbidden.isInexactMath(access)) {
            inexact.add(access);
        }
        JavaClass owner = access.getTargetOwner();
        if (!isLibrary.test(owner)) {
            return;
        }
        initialise(owner, access);
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return;
        }
        target.resolveMember().ifPresent(unit -> reach(unit, access));
        if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) {
            make(owner);
        } else {
            virtualCalls.putIfAbsent(signature(target) + " of " + owner.getName(), access);
            for (JavaClass sub : made) {
                override(sub, access);
            }
        }
    }

    /** A class that is made may hold overrides of what was called before. */
    private void make(JavaClass type) {
        if (made.add(type)) {
            List.copyOf(virtualCalls.values()).forEach(call -> override(type, call));
        }
    }

    private void override(JavaClass type, JavaAccess<?> call) {
        if (!type.isAssignableTo(call.getTargetOwner().getName())) {
            return;
        }
        CodeUnitAccessTarget target = (CodeUnitAccessTarget) call.getTarget();
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (signature(unit).equals(signature(target))) {
                reach(unit, call);
            }
        }
        type.getRawSuperclass().filter(isLibrary).ifPresent(parent -> override(parent, call));
    }

    private void reach(JavaCodeUnit unit, JavaAccess<?> by) {
        if (isLibrary.test(unit.getOwner()) && reachedBy.putIfAbsent(unit, by) == null) {
            open.add(unit);
            initialise(unit.getOwner(), by);
        }
    }

    private void initialise(JavaClass type, JavaAccess<?> by) {
        type.getStaticInitializer().ifPresent(unit -> {
            if (reachedBy.putIfAbsent(unit, by) == null) {
                open.add(unit);
            }
        });
    }

    private static String signature(CodeUnitAccessTarget target) {
        return target.getName() + names(target.getRawParameterTypes());
    }

    private static String signature(JavaCodeUnit unit) {
        return unit.getName() + names(unit.getRawParameterTypes());
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }
}
