import type { Bundle } from "./manifest";
import { MANIFEST, SUMS } from "./manifest";

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
export function installText(
  bundle: Pick<Bundle, "name" | "version" | "release" | "platform" | "node">,
) {
  const folder = folderOf(bundle);
  const { version, release, platform, node } = bundle;
  const needed = node.replace(">=", "");
  return `# 마을장부 ${version} 설치

[English](#installing-maeul-ledger-${version.replaceAll(".", "")})

판 ${release.id} (${release.date}), ${platform}용(리눅스라면 Debian, Ubuntu, RHEL처럼 glibc를 쓰는 것), Node ${needed} 이상. 인터넷도
패키지 저장소도 필요 없다.

\`\`\`sh
tar -xzf ${folder}.tar.gz -C /opt      # 또는 아무 폴더
cd /opt/${folder}
sha256sum --check --quiet ${SUMS}       # 모든 파일이 만든 그대로인지
export MAEUL_HOME=/var/lib/maeul       # 운영자의 것은 모두 여기에, 프로그램 폴더 밖에 둔다
./maeul doctor                         # 무엇이 모자라는지 말해 준다
./maeul serve                          # http://127.0.0.1:3000 (PORT)
./maeul refresh                        # 첫 판을 만든다. 그때부터 serve는 그 판을 보인다
\`\`\`

- \`serve\`는 첫 \`refresh\` 전까지 이 묶음에 든 사이트를 보인다. \`--host 0.0.0.0\`이면 다른 기계에서도 본다.
- 실행하는 사용자가 쓸 수 있어야 하는 곳은 \`MAEUL_HOME\`과, 쪽을 짓는 \`build/\`와 \`src/.observablehq/\`다.
- 새 버전은 옛 폴더 옆에 풀고, \`./maeul doctor\`와 \`./maeul refresh --dry-run\`을 본 뒤에 링크를 바꾼다:
  \`ln -sfn ${folder} /opt/next && mv -T /opt/next /opt/maeul-ledger\`. \`MAEUL_HOME\`은 건드리지 않는다. 물러설 때는 링크를 되돌린다.
- \`${MANIFEST}\`에 무엇이 들었는지가, \`docs/operating.md\`에 나머지가 있다.
- 시험과 개발 도구, 브라우저를 부리는 패키지는 들어 있지 않다. 그래서 \`./maeul present\`는 PPTX와 HWPX만 쓴다.

# Installing maeul-ledger ${version}

Release ${release.id} of ${release.date}, for ${platform} (on Linux one with glibc, such as Debian, Ubuntu or RHEL), with Node ${needed} or
newer. It needs neither a network nor a package registry.

\`\`\`sh
tar -xzf ${folder}.tar.gz -C /opt      # or any folder
cd /opt/${folder}
sha256sum --check --quiet ${SUMS}       # every file is as it was made
export MAEUL_HOME=/var/lib/maeul       # everything of the operator's is here, outside the program
./maeul doctor                         # says what is lacking
./maeul serve                          # http://127.0.0.1:3000 (PORT)
./maeul refresh                        # makes the first release, which serve shows from then on
\`\`\`

- Before the first \`refresh\`, \`serve\` shows the site of this bundle. With \`--host 0.0.0.0\` other machines see it.
- The user who runs it must be able to write in \`MAEUL_HOME\` and, where pages are built, in \`build/\` and
  \`src/.observablehq/\`.
- Unpack a new version beside the old folder, look at \`./maeul doctor\` and \`./maeul refresh --dry-run\`, then switch the
  link: \`ln -sfn ${folder} /opt/next && mv -T /opt/next /opt/maeul-ledger\`. \`MAEUL_HOME\` is not touched. To step back,
  point the link at the old folder.
- \`${MANIFEST}\` says what is in here, \`docs/operating.md\` the rest.
- Tests, tools of development and the package that drives a browser are left out, so \`./maeul present\` writes PPTX
  and HWPX only.
`;
}
