package org.clustercast.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Set;
import java.util.function.Predicate;

/** Calls of the JDK and of libraries that some or all of our packages must not make; references count as calls. */
final class Forbidden {

    private static final Set<String> HASHED = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    /** These give the same bits everywhere: they are exact, or correctly rounded by definition. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "fma",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyFull",
            "multiplyHigh",
            "negateExact",
            "nextAfter",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "ulp");

    private Forbidden() {}

    /** A place in the code from which luck comes without an address. */
    static DescribedPredicate<JavaAccess<?>> foreignLuck() {
        return access("draw luck that has no address", a -> {
            String owner = owner(a);
            boolean isGenerator = owner.equals("java.util.Random")
                    || owner.equals("java.util.SplittableRandom")
                    || owner.equals("java.util.concurrent.ThreadLocalRandom")
                    || owner.equals("java.security.SecureRandom")
                    || owner.startsWith("java.util.random.")
                    || owner.startsWith("ec.util.MersenneTwister")
                    || owner.startsWith("org.apache.commons.math3.random.") && isConstructor(a);
            return isGenerator
                    || name(a).equals("random")
                            && Set.of("java.lang.Math", "java.lang.StrictMath").contains(owner)
                    || name(a).equals("random") && owner.endsWith(".FastMath")
                    || name(a).equals("randomUUID")
                    || name(a).equals("shuffle") && owner.equals("java.util.Collections");
        });
    }

    /** The time of day. */
    static DescribedPredicate<JavaAccess<?>> clock() {
        return access("read the clock", a -> {
            String owner = owner(a);
            return owner.startsWith("java.time.") && name(a).equals("now")
                    || owner.equals("java.time.Clock")
                    || owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(name(a))
                    || owner.equals("java.util.Date") && isConstructor(a) && parameters(a) == 0
                    || owner.equals("java.util.Calendar") && name(a).equals("getInstance");
        });
    }

    /** Collections whose order is that of hash codes. */
    static DescribedPredicate<JavaAccess<?>> hashedOrder() {
        return access("make a collection in the order of hash codes", a -> {
            String owner = owner(a);
            return HASHED.contains(owner) && isConstructor(a)
                    || owner.equals("java.util.concurrent.ConcurrentHashMap") && name(a).equals("newKeySet")
                    || owner.equals("java.util.Map")
                            && Set.of("of", "ofEntries", "copyOf").contains(name(a))
                    || owner.equals("java.util.Set") && Set.of("of", "copyOf").contains(name(a))
                    || owner.equals("java.util.stream.Collectors") && collectsByHash(name(a), parameters(a));
        });
    }

    /** With a supplier of the map (the longest form) the caller decides about the order. */
    private static boolean collectsByHash(String name, int parameters) {
        return switch (name) {
            case "toSet", "toUnmodifiableSet", "toUnmodifiableMap", "toConcurrentMap", "groupingByConcurrent" -> true;
            case "toMap" -> parameters < 4;
            case "groupingBy" -> parameters < 3;
            default -> false;
        };
    }

    /** Functions of {@code java.lang.Math} whose last bits depend on the machine and on the state of the compiler. */
    static DescribedPredicate<JavaAccess<?>> inexactMath() {
        return access("call Math where its bits may differ", Forbidden::isInexactMath);
    }

    static boolean isInexactMath(JavaAccess<?> access) {
        return owner(access).equals("java.lang.Math")
                && access.getTarget() instanceof CodeUnitAccessTarget
                && !EXACT.contains(name(access));
    }

    /** Standard streams and the end of the process. */
    static DescribedPredicate<JavaAccess<?>> standardStreamsAndExit() {
        return access("use standard streams or end the process", a -> {
            String owner = owner(a);
            return owner.equals("java.lang.System")
                            && Set.of("out", "err", "exit").contains(name(a))
                    || owner.equals("java.lang.Runtime")
                            && Set.of("exit", "halt").contains(name(a))
                    || name(a).equals("printStackTrace") && parameters(a) == 0;
        });
    }

    /** MASON's own generator, also through a class of ours that extends its state. */
    static DescribedPredicate<JavaAccess<?>> generatorOfMason() {
        return access(
                "touch SimState.random",
                a -> name(a).equals("random") && a.getTargetOwner().isAssignableTo("sim.engine.SimState"));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTarget().getName();
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return name(access).equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : -1;
    }
}
