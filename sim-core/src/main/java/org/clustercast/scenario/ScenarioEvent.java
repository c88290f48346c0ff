package org.clustercast.scenario;

import org.clustercast.quantity.Quarter;

/**
 * Something that happens to the district from outside, as a scenario states it.
 *
 * @param id id; also the address of its luck
 * @param type what happens
 * @param at first quarter of it
 * @param subject id of the cluster, segment, anchor or project that it happens to
 * @param size strength: share of demand, price or purchases that is lost, share that an anchor grows by, or years of slip
 * @param years how long it lasts, years; 0 when it stays
 * @param probability chance that it happens, 0 to 1
 */
public record ScenarioEvent(
        String id, Type type, Quarter at, String subject, double size, double years, double probability) {

    /** Kinds of events, with the id that files use and what they happen to. */
    public enum Type {
        /** New tools cannot be bought: practice and levers add less capital. */
        EXPORT_CONTROL("export-control", Subject.MARKET, true, true),
        /** Demand falls for a time. */
        DEMAND_SLUMP("demand-slump", Subject.MARKET, true, true),
        /** Prices fall for good, as by volume-based procurement. */
        PRICE_CUT("price-cut", Subject.MARKET, true, true),
        /** An anchor leaves. */
        ANCHOR_LEAVES("anchor-leaves", Subject.ANCHOR, false, false),
        /** An anchor grows by a share of its demand. */
        ANCHOR_GROWS("anchor-grows", Subject.ANCHOR, true, true),
        /** A named project comes for certain. */
        PROJECT_COMES("project-comes", Subject.PROJECT, false, false),
        /** A named project is late by some years. */
        PROJECT_SLIPS("project-slips", Subject.PROJECT, true, false);

        private final String id;
        private final Subject subject;
        private final boolean hasSize;
        private final boolean mayEnd;

        Type(String id, Subject subject, boolean hasSize, boolean mayEnd) {
            this.id = id;
            this.subject = subject;
            this.hasSize = hasSize;
            this.mayEnd = mayEnd;
        }

        /** Id in files. */
        public String id() {
            return id;
        }

        /** What it happens to. */
        public Subject subject() {
            return subject;
        }

        /** Whether it is more or less strong. */
        public boolean hasSize() {
            return hasSize;
        }

        /** Whether it may end after some years; if not, it stays. */
        public boolean mayEnd() {
            return mayEnd;
        }
    }

    /** What an event happens to. */
    public enum Subject {
        /** A cluster or a segment. */
        MARKET,
        /** An anchor. */
        ANCHOR,
        /** A named project. */
        PROJECT
    }
}
