package org.quarterdeck.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.shared.NotFound;

/** The accounts of the installation. */
@Named
@RequestScoped
public class AdministrationPage {
    @Inject
    Accounts accounts;

    private int page = 1;
    private long count;
    private List<Person> people;

    public void load() {
        count = accounts.count();
        if (page < 1 || page > getPages()) {
            throw new NotFound();
        }
        people = accounts.page(page);
    }

    public int getPages() {
        return (int) Math.max(1, (count + Accounts.PAGE - 1) / Accounts.PAGE);
    }

    public long getCount() {
        return count;
    }

    public List<Person> getPeople() {
        return people;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
