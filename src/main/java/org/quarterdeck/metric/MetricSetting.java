package org.quarterdeck.metric;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.quarterdeck.programme.Programme;

/** How many metrics a site of a programme usually has. A site that wants more says why. */
@Entity
@Table(name = "metric_setting")
public class MetricSetting {
    @Id
    @Column(name = "programme_id")
    private Long programme;
    @Column(name = "per_site")
    private int perSite;

    protected MetricSetting() {
    }

    MetricSetting(Programme programme, int perSite) {
        this.programme = programme.getId();
        this.perSite = perSite;
    }

    public int getPerSite() {
        return perSite;
    }
}
