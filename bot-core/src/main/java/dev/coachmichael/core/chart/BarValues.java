package dev.coachmichael.core.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The text over each bar. */
record BarValues(Text text) implements CategoryItemLabelGenerator {

    /** The text of a series' bar at a place, both from 0; empty for none. */
    interface Text {
        String of(int row, int place);
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
        return dataset.getValue(row, column) == null ? "" : text.of(row, column);
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
        return "";
    }
}
