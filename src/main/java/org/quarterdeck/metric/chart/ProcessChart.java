package org.quarterdeck.metric.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An XmR chart of values in the order of time, computed anew wherever the process was changed. */
public final class ProcessChart {
    private final List<Phase> phases = new ArrayList<>();

    /** @param changes places of the first value after each change */
    public ProcessChart(double[] values, Set<Integer> changes, boolean screened) {
        int from = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || changes.contains(i)) {
                phases.add(new Phase(from, Arrays.copyOfRange(values, from, i), screened));
                from = i;
            }
        }
    }

    public List<Phase> getPhases() {
        return List.copyOf(phases);
    }

    public Phase getLatest() {
        return phases.get(phases.size() - 1);
    }

    public List<JudgedValue> getValues() {
        return phases.stream().flatMap(phase -> phase.getValues().stream()).toList();
    }
}
