import de.larsgrefer.sass.embedded.SassCompilerFactory

def frontend = "webjars/META-INF/resources/webjars/govuk-frontend/${project.properties['govuk.version']}/dist"
def source = new File(project.basedir, 'src/main/styles/quarterdeck.scss')
def target = new File(project.build.directory, 'styles/quarterdeck.css')
target.parentFile.mkdirs()
SassCompilerFactory.bundled().withCloseable { compiler ->
    compiler.loadPaths = [new File(project.build.directory, frontend)]
    compiler.quietDeps = true
    target.text = compiler.compileFile(source).css
}
