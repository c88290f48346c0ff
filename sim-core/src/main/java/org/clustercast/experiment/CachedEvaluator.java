package org.clustercast.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.clustercast.random.Lot;
import org.clustercast.scenario.Scenario;

/**
 * Evaluates only what nobody has evaluated yet: responses are remembered by the fingerprint of the scenario and the lot. What
 * failed is not remembered and is tried again.
 */
public final class CachedEvaluator implements Evaluator {

    private final Evaluator inner;
    private final ResponseStore store;

    /** An evaluator that asks another one for what the store does not hold. */
    public CachedEvaluator(Evaluator inner, ResponseStore store) {
        this.inner = inner;
        this.store = store;
    }

    @Override
    public ResponseBlock evaluate(List<Scenario> variants, Lots lots, Response what, Budget budget, Progress progress) {
        ResponseBlock block = new ResponseBlock(variants.size(), lots, what.width());
        List<SortedMap<Lot, double[]>> known = new ArrayList<>();
        Set<Lot> missing = new LinkedHashSet<>();
        List<Integer> asked = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            SortedMap<Lot, double[]> found = ResponseStore.none();
            found.putAll(store.find(variants.get(v).fingerprint(), what));
            known.add(found);
            if (!found.keySet().containsAll(lots.all())) {
                asked.add(v);
                lots.all().stream().filter(lot -> !found.containsKey(lot)).forEach(missing::add);
            }
        }
        if (!missing.isEmpty()) {
            Lots open = new Lots(lots.all().stream().filter(missing::contains).toList());
            List<Scenario> these = asked.stream().map(variants::get).toList();
            int there = (variants.size() * lots.size()) - these.size() * open.size();
            ResponseBlock fresh = inner.evaluate(
                    these, open, what, budget, (done, total) -> progress.report(there + done, there + total));
            takeIn(fresh, asked, variants, what, known);
            fresh.failures()
                    .forEach(failure ->
                            block.fail(new LotFailure(asked.get(failure.variant()), failure.lot(), failure.message())));
        } else {
            progress.report(variants.size() * lots.size(), variants.size() * lots.size());
        }
        fill(block, known);
        return block;
    }

    private void takeIn(
            ResponseBlock fresh,
            List<Integer> asked,
            List<Scenario> variants,
            Response what,
            List<SortedMap<Lot, double[]>> known) {
        for (int k = 0; k < asked.size(); k++) {
            SortedMap<Lot, double[]> of = known.get(asked.get(k));
            for (int lot : fresh.finished(k)) {
                double[] response = new double[what.width()];
                for (int column = 0; column < response.length; column++) {
                    response[column] = fresh.value(k, lot, column);
                }
                of.put(fresh.lots().all().get(lot), response);
            }
            store.keep(variants.get(asked.get(k)).fingerprint(), what, of);
        }
    }

    private static void fill(ResponseBlock block, List<SortedMap<Lot, double[]>> known) {
        List<Lot> lots = block.lots().all();
        for (int v = 0; v < known.size(); v++) {
            for (int lot = 0; lot < lots.size(); lot++) {
                double[] response = known.get(v).get(lots.get(lot));
                if (response != null) {
                    block.put(v, lot, response);
                }
            }
        }
    }
}
