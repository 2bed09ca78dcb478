import { type Bundle, MANIFEST, SUMS } from "./manifest";

/** Starts the program from anywhere, also through a link. */
export const LAUNCHER = `#!/bin/sh
# The command line of the ledger: ./maeul --help
exec node "$(dirname "$(readlink -f "$0")")/bin/maeul.js" "$@"
`;

/** The folder that a bundle unpacks to. */
export const folderOf = ({
  name,
  version,
  release,
}: Pick<Bundle, "name" | "version" | "release">) => `${name}-${version}-${release.id.slice(0, 8)}`;

/** How a bundle is installed, for who has only unpacked it. */
export function installText(bundle: Omit<Bundle, "files" | "bytes" | "sums">): string {
  const folder = folderOf(bundle);
  const { name, version, release, platform, node } = bundle;
  const least = node.replace(">=", "");
  return `# 마을장부 ${version} 설치

[English](#installing-${name}-${version.replaceAll(".", "")})

판 ${release.id} (${release.date}). ${platform}용이고(리눅스는 Debian, Ubuntu, RHEL처럼 glibc를 쓰는 것), Node ${least} 이상이 있으면 된다.
인터넷도 패키지 저장소도 필요 없다.

\`\`\`sh
mkdir -p /opt/${name} && tar -xzf BUNDLE.tar.gz -C /opt/${name}   # 어느 폴더든 된다
cd /opt/${name}/${folder}
sha256sum --check --quiet ${SUMS}    # 모든 파일이 만든 그대로인지
export MAEUL_HOME=/var/lib/maeul    # 운영자의 것은 모두 여기에, 프로그램 폴더 밖에 둔다
./maeul doctor                      # 무엇이 모자라는지 말해 준다
./maeul refresh                     # 첫 판을 만든다. 그때부터 serve는 그 판을 보인다
ln -sfn ${folder} /opt/${name}/current   # deploy/의 예약 파일은 이 링크를 쓴다
./maeul serve                       # http://127.0.0.1:3000 (PORT)
\`\`\`

- \`serve\`는 첫 \`refresh\` 전까지 이 묶음에 든 사이트를 보인다. \`--host 0.0.0.0\`이면 다른 기계에서도 볼 수 있다.
- 실행하는 사용자가 쓸 수 있어야 하는 곳은 \`MAEUL_HOME\`과, 쪽을 짓는 \`build/\`와 \`src/.observablehq/\`다.
- 새 버전은 옛 폴더 옆에 풀고, 거기서 \`./maeul doctor\`와 \`./maeul refresh --dry-run\`을 본 뒤에 링크를 바꾼다:
  \`ln -sfn ${folder} /opt/${name}/next && mv -T /opt/${name}/next /opt/${name}/current\`. \`MAEUL_HOME\`은 건드리지
  않는다. 물러설 때는 링크를 옛 폴더로 되돌린다.
- 무엇이 들었는지는 \`${MANIFEST}\`에, 나머지는 \`docs/operating.md\`에 있다. 거기 적힌 \`npx maeul\`은 여기서 \`./maeul\`이다.
- 시험과 개발 도구, 브라우저를 부리는 패키지는 들어 있지 않다. 그래서 \`./maeul present\`는 PPTX와 HWPX만 쓴다.

# Installing ${name} ${version}

Release ${release.id} of ${release.date}, for ${platform} (on Linux one with glibc, such as Debian, Ubuntu or RHEL) with Node
${least} or newer. It needs neither a network nor a package registry.

\`\`\`sh
mkdir -p /opt/${name} && tar -xzf BUNDLE.tar.gz -C /opt/${name}   # any folder will do
cd /opt/${name}/${folder}
sha256sum --check --quiet ${SUMS}    # every file is as it was made
export MAEUL_HOME=/var/lib/maeul    # everything of the operator's is here, outside the program
./maeul doctor                      # says what is lacking
./maeul refresh                     # makes the first release, which serve shows from then on
ln -sfn ${folder} /opt/${name}/current   # the schedules in deploy/ go by this link
./maeul serve                       # http://127.0.0.1:3000 (PORT)
\`\`\`

- Before the first \`refresh\`, \`serve\` shows the site of this bundle. With \`--host 0.0.0.0\` other machines see it.
- The user who runs it must be able to write in \`MAEUL_HOME\` and, where pages are built, in \`build/\` and
  \`src/.observablehq/\`.
- Unpack a new version beside the old folder, look there at \`./maeul doctor\` and \`./maeul refresh --dry-run\`, then
  switch the link: \`ln -sfn ${folder} /opt/${name}/next && mv -T /opt/${name}/next /opt/${name}/current\`.
  \`MAEUL_HOME\` is not touched. To step back, point the link at the old folder.
- \`${MANIFEST}\` says what is in here, \`docs/operating.md\` the rest; its \`npx maeul\` is \`./maeul\` here.
- Tests, tools of development and the package that drives a browser are left out, so \`./maeul present\` writes PPTX
  and HWPX only.
`;
}
