package org.clustercast.wrong.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes collections whose order is that of hash codes, in every way. */
final class Hashes {

    Object map() {
        return new HashMap<String, String>();
    }

    Supplier<Object> reference() {
        return HashMap::new;
    }

    Object set() {
        return new HashSet<String>();
    }

    Object identity() {
        return new IdentityHashMap<String, String>();
    }

    Object concurrent() {
        return new ConcurrentHashMap<String, String>();
    }

    Object keySet() {
        return ConcurrentHashMap.newKeySet();
    }

    Object mapOf() {
        return Map.of("a", 1);
    }

    Object mapOfEntries() {
        return Map.ofEntries(Map.entry("a", 1));
    }

    Object copyOfMap(Map<String, String> map) {
        return Map.copyOf(map);
    }

    Object setOf() {
        return Set.of("a");
    }

    Object copyOfSet(List<String> names) {
        return Set.copyOf(names);
    }

    Object toSet(List<String> names) {
        return names.stream().collect(Collectors.toSet());
    }

    Object toMap(List<String> names) {
        return names.stream().collect(Collectors.toMap(n -> n, String::length));
    }

    Object toMergedMap(List<String> names) {
        return names.stream().collect(Collectors.toMap(n -> n, String::length, Math::max));
    }

    Object grouping(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(String::length));
    }

    Object groupingDown(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(String::length, Collectors.counting()));
    }
}
