package org.quarterdeck.maturity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One aspect in which sites are rated, such as leadership. */
@Entity
@Table(name = "maturity_factor")
public class Factor {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maturity_factor_seq")
    @SequenceGenerator(name = "maturity_factor_seq", sequenceName = "maturity_factor_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "framework_id")
    private Framework framework;
    private String code;
    private int ordinal;
    private String name;
    private String description;
    @Column(name = "look_for")
    private String lookFor;
    @Column(name = "group_name")
    private String group = "";
    @OneToMany(mappedBy = "factor", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<StageQuestion> questions = new ArrayList<>();
    @OneToMany(mappedBy = "factor", cascade = CascadeType.ALL)
    private List<Descriptor> descriptors = new ArrayList<>();

    protected Factor() {
    }

    Factor(Framework framework, String code, int ordinal, String name, String description, String lookFor) {
        this.framework = framework;
        this.code = code;
        this.ordinal = ordinal;
        this.name = name;
        this.description = description;
        this.lookFor = lookFor;
    }

    void belongTo(String groupName) {
        group = groupName;
    }

    void ask(Level stage, String text) {
        questions.add(new StageQuestion(this, stage, questions.size() + 1, text));
    }

    void describe(Level level, String text) {
        descriptors.add(new Descriptor(this, level, text));
    }

    /** What the level means for this factor, empty where the framework does not say. */
    public String descriptor(Level level) {
        return descriptors.stream().filter(descriptor -> descriptor.isOf(level)).map(Descriptor::getText).findFirst().orElse("");
    }

    /** A level with what it means for this factor, as one chooses it. */
    public String choice(Level level) {
        return level.getLabel() + ". " + descriptor(level);
    }

    /** What is asked at a stage, in the order of the framework; nothing where it has levels. */
    public List<StageQuestion> questions(Level stage) {
        return questions.stream().filter(question -> question.isOf(stage)).toList();
    }

    /** What is asked at all stages, in the order of the framework. */
    public List<StageQuestion> getQuestions() {
        return Collections.unmodifiableList(questions);
    }

    /** What it stands under with others, such as "Processes"; empty where the framework has no groups. */
    public String getGroup() {
        return group;
    }

    public Framework getFramework() {
        return framework;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    /** What whoever rates should look for in the evidence. */
    public String getLookFor() {
        return lookFor;
    }
}
